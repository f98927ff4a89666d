import { DatamapMap } from '@datamap/plugin-datamap-common';
import { useEffect, useState } from 'react';
import { createPace } from './createPace';
import { placeAnswer } from './placeAnswer';
import { Placement } from './Placement';

/** An answer and where everything in it is. */
export interface PlacedAnswer {
  answer: DatamapMap;
  placement: Placement;
}

/**
 * Finds a place for everything while the page stays usable. Until it is done,
 * the answer before, if any, stays.
 */
export function usePlacedAnswer(
  answer: DatamapMap | undefined,
): PlacedAnswer | undefined {
  const [placed, setPlaced] = useState<PlacedAnswer>();
  useEffect(() => {
    if (!answer) {
      return undefined;
    }
    const abort = new AbortController();
    placeAnswer(answer, createPace(abort.signal)).then(
      placement => setPlaced({ answer, placement }),
      error => {
        if (!abort.signal.aborted) {
          // Shown by the error boundary around the page.
          setPlaced(() => {
            throw error;
          });
        }
      },
    );
    return () => abort.abort();
  }, [answer]);
  return placed;
}
