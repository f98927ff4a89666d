import { KEY_WORDS } from './abbreviations';
import { gluedKey } from './gluedKey';
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

/** What a name is where it is written without any boundary. */
function gluedName(name: string, reader: NameReader): string {
  return reader
    .read(name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ''))
    .words.join(' ');
}

/** The last word of a column's name, and what is before it. */
function keyOf(
  name: string,
  options: { reader: NameReader; names: Target['names'] },
): { owner: string; keyWord: string } {
  const { reader, names } = options;
  const { words } = reader.read(name);
  const glued = words.length === 1 ? gluedKey(words[0]) : undefined;
  const owner = glued && reader.read(glued.owner).words.join(' ');
  return glued && owner !== undefined && names.has(owner)
    ? { owner, keyWord: glued.keyWord }
    : {
        owner: words.slice(0, -1).join(' '),
        keyWord: words[words.length - 1],
      };
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
  const names: Target['names'] = new Map([
    // `salesorderid` leads to `sales_orders` too.
    [gluedName(table.name, reader), { shortened: false }],
    ...tableNames(table, options).map(
      ({ words, shortened }) => [words.join(' '), { shortened }] as const,
    ),
  ]);
  const keys = new Map<string, TargetKey>();
  const declares = table.primaryKey.length > 0 || table.uniqueKeys.length > 0;
  for (const column of table.columns) {
    const { owner, keyWord } = keyOf(column.name, { reader, names });
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
