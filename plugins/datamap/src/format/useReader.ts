import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useMemo, useState } from 'react';
import { Reader } from './Reader';
import { readerLocale } from './readerLocale';

/** Who reads: the portal's language, in the browser's flavour of it and its zone. */
export function useReader(): Reader {
  const appLanguageApi = useApi(appLanguageApiRef);
  const [language, setLanguage] = useState(
    () => appLanguageApi.getLanguage().language,
  );
  useEffect(() => {
    const subscription = appLanguageApi
      .language$()
      .subscribe(next => setLanguage(next.language));
    return () => subscription.unsubscribe();
  }, [appLanguageApi]);
  return useMemo(
    () => ({ locale: readerLocale(language, navigator.languages) }),
    [language],
  );
}
