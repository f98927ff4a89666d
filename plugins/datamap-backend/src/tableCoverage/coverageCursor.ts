import { InputError } from '@backstage/errors';

/** Where a page of coverage ended. */
export interface CoverageCursor {
  /** What the rows are sorted by, smallest first. */
  place: number;
  label: string;
  key: string;
}

/** A cursor as callers see it; `list` names what is listed and how it is sorted. */
export function encodeCoverageCursor(
  list: string,
  { place, label, key }: CoverageCursor,
): string {
  return Buffer.from(JSON.stringify([list, place, label, key])).toString(
    'base64url',
  );
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

/** PostgreSQL has no text with a zero byte in it. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\u0000');
}

/** Throws an InputError where it is not one of ours, or of another list. */
export function decodeCoverageCursor(
  list: string,
  text: string | undefined,
): CoverageCursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const [of, place, label, key] = parse(text);
  if (
    of === list &&
    typeof place === 'number' &&
    isText(label) &&
    isText(key)
  ) {
    return { place, label, key };
  }
  throw new InputError(
    `'cursor' is not the 'pageInfo.nextCursor' of a page of this list in this order; leave it out to begin at the first page`,
  );
}
