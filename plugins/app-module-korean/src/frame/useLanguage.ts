import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** The language that the portal is shown in, such as `ko`. */
export function useLanguage(): string {
  const appLanguageApi = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(
    () => appLanguageApi.getLanguage().language,
  );

  useEffect(() => {
    const subscription = appLanguageApi
      .language$()
      .subscribe(current => setLanguage(current.language));
    return () => subscription.unsubscribe();
  }, [appLanguageApi]);

  return language;
}
