import { KEY_WORDS } from './abbreviations';
import type { NameReader } from './NameReader';
import { type TableAffixes, tableNames } from './tableNames';
import type { InferenceColumn, InferenceTable } from './types';

/** A column that a table's rows may be known by. */
export interface TargetKey {
  column: InferenceColumn;
  /** How well it is known that its values are unique. */
  proof: 'primary' | 'unique' | 'part-of-primary' | 'none';
}

/** A table as others may reference it. */
export interface Target {
  table: InferenceTable;
  /** What a row is, each in words joined by blanks, and whether it is shortened. */
  names: Map<string, { shortened: boolean }>;
  /** Its keys by the word that they end with, such as `id`. */
  keys: Map<string, TargetKey>;
}

const STRENGTH: Array<TargetKey['proof']> = [
  'primary',
  'unique',
  'part-of-primary',
  'none',
];

function proofOf(table: InferenceTable, attnum: number): TargetKey['proof'] {
  const { primaryKey, uniqueKeys } = table;
  if (primaryKey.length === 1 && primaryKey[0] === attnum) {
    return 'primary';
  }
  if (uniqueKeys.some(key => key.length === 1 && key[0] === attnum)) {
    return 'unique';
  }
  return primaryKey.includes(attnum) ? 'part-of-primary' : 'none';
}

/**
 * A column is a key of its table by name where the name is a key word alone
 * (`id`), or the table's own name and a key word (`customer_id` of `customers`).
 * Where the table declares a primary key, only what is declared counts.
 */
export function targetOf(
  table: InferenceTable,
  options: { reader: NameReader; affixes: TableAffixes },
): Target {
  const { reader } = options;
  const names = new Map(
    tableNames(table, options).map(({ words, shortened }) => [
      words.join(' '),
      { shortened },
    ]),
  );
  const keys = new Map<string, TargetKey>();
  const declares = table.primaryKey.length > 0 || table.uniqueKeys.length > 0;
  for (const column of table.columns) {
    const { words } = reader.read(column.name);
    const keyWord = words[words.length - 1];
    const owner = words.slice(0, -1).join(' ');
    if (KEY_WORDS.has(keyWord) && (owner === '' || names.has(owner))) {
      const proof = proofOf(table, column.attnum);
      const known = keys.get(keyWord);
      if (
        !(declares && proof === 'none') &&
        (!known || STRENGTH.indexOf(proof) < STRENGTH.indexOf(known.proof))
      ) {
        keys.set(keyWord, { column, proof });
      }
    }
  }
  return { table, names, keys };
}
