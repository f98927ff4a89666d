import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';

/** Keeps `<html lang>` on the portal's language, for screen readers and fonts. */
export const DocumentLanguage = () => {
  const appLanguageApi = useApi(appLanguageApiRef);

  useEffect(() => {
    const subscription = appLanguageApi
      .language$()
      .subscribe(({ language }) => {
        document.documentElement.lang = language;
      });
    return () => subscription.unsubscribe();
  }, [appLanguageApi]);

  return null;
};
