import type { Change, ChangeReason } from './types';

/** A change, its reason in short. */
export type ChangeDraft = Omit<Change, 'reason'> & { why: ChangeReason };

/** The change that a draft describes. */
export function toChange(draft: ChangeDraft): Change {
  const { why, before, after, ...rest } = draft;
  return {
    ...rest,
    reason: why,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** The change, or none where `before` and `after` are the same. */
export function changeOf(draft: ChangeDraft): Change[] {
  return draft.before === draft.after ? [] : [toChange(draft)];
}
