import { useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { datamapApiRef } from '../../api';

/** How long somebody looks at nothing found before she was left with it. */
const patience = 1_500;

/** Words that were counted while this page was open. */
const noted = new Set<string>();

/**
 * Tells the server that somebody was left with nothing found, once for the same
 * words, and not for those that were only passed by while typing.
 */
export function useMissNoted(words: string): void {
  const api = useApi(datamapApiRef);
  useEffect(() => {
    if (noted.has(words)) {
      return undefined;
    }
    const timer = setTimeout(() => {
      noted.add(words);
      // Nobody waits for it, and nothing is lost for the person if it fails.
      api.reportSearchMiss(words).catch(() => noted.delete(words));
    }, patience);
    return () => clearTimeout(timer);
  }, [api, words]);
}
