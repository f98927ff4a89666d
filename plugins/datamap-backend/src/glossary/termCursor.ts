import { InputError } from '@backstage/errors';

/** Where a page of a list by name ended: whatever the list is ordered by. */
export type ListCursor = string[];

/** A cursor as callers see it. */
export function encodeListCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Throws an InputError where it is not one of ours, of so many texts. */
export function decodeListCursor(
  text: string | undefined,
  length: number,
): ListCursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const cursor = parsed(text);
  if (
    Array.isArray(cursor) &&
    cursor.length === length &&
    cursor.every(part => typeof part === 'string' && !part.includes('\u0000'))
  ) {
    return cursor;
  }
  throw new InputError(
    `'cursor' is not the 'pageInfo.nextCursor' of a page of this list; leave it out to begin at the first page`,
  );
}
