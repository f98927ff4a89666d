import { typeFamily } from '../typeFamily';
import type { InferenceTable } from '../types';

/**
 * A table by what is written in short: `name: type`, with `*` for a column of the
 * primary key and `!` for one that is unique.
 */
export function inferenceTable(
  place: string,
  columns: string[],
  declared: InferenceTable['declared'] = [],
): InferenceTable {
  const [schema, name] = place.split('.');
  const parsed = columns.map((column, index) => {
    const [label, type] = column.split(': ');
    return {
      attnum: index + 1,
      name: label.replace(/[*!]$/, ''),
      type: type ?? 'bigint',
      mark: label.slice(-1),
    };
  });
  const marked = (mark: string) =>
    parsed.filter(column => column.mark === mark).map(({ attnum }) => attnum);
  return {
    id: place,
    oid:
      [...place].reduce(
        (sum, character) => sum * 31 + character.charCodeAt(0),
        7,
      ) %
      2 ** 31,
    schema,
    name,
    columns: parsed
      .filter(({ type }) => typeFamily(type))
      .map(({ mark: _, ...column }) => column),
    primaryKey: marked('*'),
    uniqueKeys: marked('!').map(attnum => [attnum]),
    declared,
    inheritsFrom: [],
  };
}
