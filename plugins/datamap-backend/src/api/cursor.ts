import { InputError } from '@backstage/errors';

/**
 * Where a page ended: the sort it belongs to, the last value in it (null for
 * those without a value, which come last), the names that break ties, and the
 * id that breaks those that are left.
 */
export interface Cursor {
  sort: string;
  value: string | null;
  /** As many as the list has names to break ties by; absent where it has none. */
  names?: string[];
  id: string;
}

/** A cursor as callers see it; what is in it is none of their business. */
export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(
    JSON.stringify([
      cursor.sort,
      cursor.value,
      ...(cursor.names ?? []),
      cursor.id,
    ]),
  ).toString('base64url');
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Throws an InputError where the cursor is not one of ours or belongs to
 * another sort.
 */
export function decodeCursor(
  text: string | undefined,
  options: {
    sort: string;
    isValue: (value: string) => boolean;
    /** How many names break ties; none where it is left out. */
    names?: number;
  },
): Cursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const [sort, value, ...rest] = parse(text);
  const id = rest.pop();
  if (
    sort !== options.sort ||
    !(
      value === null ||
      (typeof value === 'string' && options.isValue(value))
    ) ||
    typeof id !== 'string' ||
    !UUID.test(id) ||
    rest.length !== (options.names ?? 0) ||
    !rest.every(isName)
  ) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page with sort '${options.sort}'; leave it out to begin at the first page`,
    );
  }
  return { sort, value, ...(rest.length > 0 ? { names: rest } : {}), id };
}

/** PostgreSQL has no text with a zero byte in it. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
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
