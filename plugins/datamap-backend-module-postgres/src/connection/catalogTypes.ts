import type { CustomTypesConfig } from 'pg';
import { parseNumberArray } from './parseNumberArray';
import { parseTextArray } from './parseTextArray';

/** Object ids of types, as `pg_type.dat` of PostgreSQL fixes them. */
const BOOL = 16;
const NUMBERS = [20, 21, 23, 26, 700, 701];
const NUMBER_ARRAYS = [1005, 1007, 1016, 1028];
const TEXT_ARRAYS = [1002, 1003, 1009];

function keepText(text: string): string {
  return text;
}

const parsers = new Map<number, (text: string) => unknown>([
  [BOOL, text => text === 't'],
  ...NUMBERS.map(oid => [oid, Number] as const),
  ...NUMBER_ARRAYS.map(oid => [oid, parseNumberArray] as const),
  ...TEXT_ARRAYS.map(oid => [oid, parseTextArray] as const),
]);

/**
 * How the types that the connector's statements give are read: whole numbers
 * and object ids as numbers (no counter of PostgreSQL passes 2^53), arrays of
 * them and of texts as arrays, everything else as text. Times are turned into
 * ISO 8601 by the statements themselves, so that no time zone is lost here.
 */
export const catalogTypes: CustomTypesConfig = {
  getTypeParser: (oid: number) => parsers.get(oid) ?? keepText,
};
