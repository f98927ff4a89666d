import { InputError } from '@backstage/errors';

/**
 * Where a page of changes ended: before this moment and id go those of the next
 * one. Of the time line's first run, so many groups were shown already.
 */
export interface ChangeCursor {
  foundAt: Date;
  /** A bigint, as text. */
  beforeId: string;
  shown: number;
}

const ID = /^\d{1,18}$/;

/** A cursor as callers see it; what is in it is none of their business. */
export function encodeChangeCursor(sort: string, cursor: ChangeCursor): string {
  const { foundAt, beforeId, shown } = cursor;
  return Buffer.from(
    JSON.stringify([sort, foundAt.toISOString(), beforeId, shown]),
  ).toString('base64url');
}

/**
 * Throws an InputError where the cursor is not one of ours or belongs to
 * another list.
 */
export function decodeChangeCursor(
  sort: string,
  text: string | undefined,
): ChangeCursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const [of, foundAt, beforeId, shown] = parse(text);
  if (
    of !== sort ||
    typeof foundAt !== 'string' ||
    Number.isNaN(Date.parse(foundAt)) ||
    typeof beforeId !== 'string' ||
    !ID.test(beforeId) ||
    !Number.isSafeInteger(shown)
  ) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page of this list; leave it out to begin at the first page`,
    );
  }
  return { foundAt: new Date(foundAt), beforeId, shown: Number(shown) };
}

function parse(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    );
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
