import { useState } from 'react';
import { SavedFilter } from './savedFilters';

/** Keeps filters, and says whether that is under way or went wrong. */
export function useKeeping(save: (filters: SavedFilter[]) => Promise<void>): {
  /** Answers whether it worked. */
  keep(filters: SavedFilter[]): Promise<boolean>;
  keeping: boolean;
  failed: boolean;
} {
  const [state, setState] = useState<'keeping' | 'failed'>();
  return {
    async keep(filters) {
      setState('keeping');
      try {
        await save(filters);
        setState(undefined);
        return true;
      } catch {
        setState('failed');
        return false;
      }
    },
    keeping: state === 'keeping',
    failed: state === 'failed',
  };
}
