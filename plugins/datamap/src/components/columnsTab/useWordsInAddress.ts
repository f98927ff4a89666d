import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * What the reader typed, kept as `q` in the address, so that a link and a
 * reload show the same. Typing replaces the entry in the history.
 */
export function useWordsInAddress(): [string, (words: string) => void] {
  const [params, setParams] = useSearchParams();
  // The field follows this state; through the router a letter typed while an
  // input method composes would come back too late.
  const [words, setWords] = useState(params.get('q') ?? '');
  const change = useCallback(
    (next: string) => {
      setWords(next);
      setParams(
        before => {
          const after = new URLSearchParams(before);
          if (next.trim() === '') {
            after.delete('q');
          } else {
            after.set('q', next);
          }
          return after;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  return [words, change];
}
