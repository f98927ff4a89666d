import { changeOf, toChange } from './changeOf';
import { pairNamed } from './pairNamed';
import type { Change, ChangeKind, ChangeReason, Severity } from './types';

/** How much something matters, and why. */
export interface Weight {
  severity: Severity;
  why: ChangeReason;
}

interface Named {
  oid: number;
  name: string;
  comment?: string;
}

/**
 * What came, went, was renamed, altered or described anew among things of a
 * table that go by name, such as triggers.
 */
export function compareNamed<
  Type extends 'trigger' | 'policy',
  T extends Named,
>(options: {
  type: Type;
  before: T[];
  after: T[];
  /** Whether object ids mean the same on both sides. */
  byOid: boolean;
  /** What of it counts, in short; the second time by the names of now. */
  describeBefore: (item: T) => string;
  describeAfter: (item: T) => string;
  weights: Record<'added' | 'removed' | 'changed', Weight>;
}): Change[] {
  const { type, weights, describeBefore, describeAfter } = options;
  const { matched, added, removed } = pairNamed(
    options.before,
    options.after,
    options.byOid,
  );
  const kind = <What extends string>(what: What) =>
    `${type}-${what}` as `${Type}-${What}` & ChangeKind;
  const object = ({ name }: T) => ({ type, name });
  return [
    ...removed.map(item =>
      toChange({
        kind: kind('removed'),
        ...weights.removed,
        object: object(item),
        before: describeBefore(item),
      }),
    ),
    ...matched.flatMap(([earlier, now]) => [
      ...changeOf({
        kind: kind('renamed'),
        severity: 'harmless',
        why: 'name-only',
        object: object(now),
        before: earlier.name,
        after: now.name,
      }),
      ...changeOf({
        kind: kind('changed'),
        ...weights.changed,
        object: object(now),
        before: describeBefore(earlier),
        after: describeAfter(now),
      }),
      ...changeOf({
        kind: 'comment-changed',
        severity: 'harmless',
        why: 'words-only',
        object: object(now),
        before: earlier.comment,
        after: now.comment,
      }),
    ]),
    ...added.map(item =>
      toChange({
        kind: kind('added'),
        ...weights.added,
        object: object(item),
        after: describeAfter(item),
      }),
    ),
  ];
}
