import { TableAddress } from '../../api';
import { Draft, draftOf } from './Draft';

/** What words are about: a table, or one of its columns by name. */
export interface Subject {
  address: TableAddress;
  column?: string;
}

/** Words that were not saved when their form went away. */
export interface KeptDraft {
  /** What had been saved when they were begun, and its revision. */
  base: Draft;
  revision: number;
  draft: Draft;
  /** When they were typed, ISO 8601. */
  at: string;
}

function keyOf({ address, column }: Subject): string {
  const parts = [address.warehouse, address.table, ...(column ? [column] : [])];
  return ['datamap.draft', ...parts.map(encodeURIComponent)].join('/');
}

/**
 * Unsaved words, kept by the browser until its window is closed, so that the way
 * back or a page that is loaded again loses none. Where the browser keeps
 * nothing, there are none.
 */
export const keptDrafts = {
  read(subject: Subject): KeptDraft | undefined {
    try {
      const kept = sessionStorage.getItem(keyOf(subject));
      if (!kept) {
        return undefined;
      }
      const { base, draft, ...rest } = JSON.parse(kept) as KeptDraft;
      // An earlier version of the form may have had fewer parts.
      const empty = draftOf({});
      return {
        ...rest,
        base: { ...empty, ...base },
        draft: { ...empty, ...draft },
      };
    } catch {
      return undefined;
    }
  },

  keep(subject: Subject, kept: Omit<KeptDraft, 'at'>) {
    try {
      const at = new Date().toISOString();
      sessionStorage.setItem(keyOf(subject), JSON.stringify({ ...kept, at }));
    } catch {
      // A browser without room keeps nothing; the form itself still does.
    }
  },

  forget(subject: Subject) {
    try {
      sessionStorage.removeItem(keyOf(subject));
    } catch {
      // Nothing was kept.
    }
  },
};
