import { InputError } from '@backstage/errors';

/** Where a page of the desk ended: at a table, and at a column within it. */
export interface DeskCursor {
  /** How much the table is used. */
  weight: number;
  tableId: string;
  /** Of the last column that was shown; 0 for the table itself. */
  attnum: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A cursor as callers see it. */
export function encodeDeskCursor(cursor: DeskCursor): string {
  const { weight, tableId, attnum } = cursor;
  return Buffer.from(JSON.stringify([weight, tableId, attnum])).toString(
    'base64url',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Throws an InputError where it is not one of ours. */
export function decodeDeskCursor(
  text: string | undefined,
): DeskCursor | undefined {
  if (text === undefined) {
    return undefined;
  }
  const parsed = parse(text);
  const [weight, tableId, attnum] = Array.isArray(parsed) ? parsed : [];
  if (
    typeof weight === 'number' &&
    typeof tableId === 'string' &&
    UUID.test(tableId) &&
    Number.isInteger(attnum)
  ) {
    return { weight, tableId, attnum };
  }
  throw new InputError(
    `'cursor' is not the 'pageInfo.nextCursor' of a page of this list; leave it out to begin at the first page`,
  );
}
