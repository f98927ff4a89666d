import type {
  Certification,
  Deprecation,
  Successor,
  TableTrust,
} from '@datamap/plugin-datamap-common';
import type { StoredStatement, StoredTrust } from './StoredTrust';

function moment(text: string): string {
  return new Date(text).toISOString();
}

function saidOf({ sentence, by, at }: StoredStatement) {
  return { sentence, ...(by === undefined ? {} : { by }), at: moment(at) };
}

/** Why a certification should be confirmed again; undefined while it holds. */
function confirmAgainOf(
  { changedAt, confirmBy }: StoredStatement,
  now: Date,
): Certification['confirmAgain'] {
  if (changedAt !== undefined) {
    return 'changed';
  }
  return confirmBy !== undefined && new Date(confirmBy) <= now
    ? 'too-old'
    : undefined;
}

function certificationOf(stored: StoredStatement, now: Date): Certification {
  const { changedAt, confirmBy } = stored;
  const confirmAgain = confirmAgainOf(stored, now);
  return {
    ...saidOf(stored),
    ...(confirmBy === undefined ? {} : { confirmBy: moment(confirmBy) }),
    ...(changedAt === undefined ? {} : { changedAt: moment(changedAt) }),
    ...(confirmAgain === undefined ? {} : { confirmAgain }),
  };
}

function deprecationOf(
  stored: StoredStatement,
  successor: Successor | undefined,
): Deprecation {
  const { goneFrom, successorId } = stored;
  return {
    ...saidOf(stored),
    ...(goneFrom === undefined ? {} : { goneFrom }),
    ...(successorId === undefined ? {} : { hasSuccessor: true }),
    ...(successor === undefined ? {} : { successor }),
  };
}

/**
 * What owners say of relying on a table, as it holds at a moment; undefined where
 * they say nothing.
 *
 * @param successor - the table to use instead, where it was looked up and the
 * caller may read it
 */
export function trustOf(
  stored: StoredTrust | null | undefined,
  now: Date,
  successor?: Successor,
): TableTrust | undefined {
  if (!stored?.certification && !stored?.deprecation) {
    return undefined;
  }
  const { certification, deprecation } = stored;
  return {
    ...(certification && {
      certification: certificationOf(certification, now),
    }),
    ...(deprecation && { deprecation: deprecationOf(deprecation, successor) }),
  };
}
