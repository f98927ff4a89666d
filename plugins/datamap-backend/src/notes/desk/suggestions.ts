import {
  type DescribingSuggestion,
  type NoteWords,
  presentedWords,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Visibility } from '../../permissions/Visibility';
import { linkOf } from '../../store/TableLinks';
import type { TableRow } from '../../store/TableRow';
import { visibleTables } from '../../store/visibleTables';
import { COLUMN_KEY } from './columnWords';

/** Columns of one type and name that are looked at for what they say. */
const MOST_LOOKED_AT = 100;
/** Suggestions for one column, and the columns that are named for each. */
const MOST = 3;

type DescribedRow = Pick<
  TableRow,
  'warehouse' | 'schema_name' | 'name' | 'entity_name' | 'title'
> & {
  key: string;
  column: ColumnSnapshot;
  words: NoteWords | null;
};

async function describedColumns(
  database: Knex,
  visibility: Visibility,
  keys: string[],
): Promise<DescribedRow[]> {
  const found = visibleTables(database, visibility)
    .join('column_words', 'column_words.table_id', 'tables.id')
    .joinRaw(
      `cross join lateral jsonb_array_elements(tables.structure -> 'columns') c
       left join notes on notes.table_id = tables.id
         and notes.attnum = (c.value ->> 'attnum')::int`,
    )
    .whereRaw('column_words.described @> array[wanted.key]')
    .whereRaw(`${COLUMN_KEY} = wanted.key`)
    .select(
      'tables.warehouse',
      'tables.schema_name',
      'tables.name',
      'tables.entity_name',
      'tables.title',
      database.raw('c.value as "column"'),
      'notes.words',
    )
    .limit(MOST_LOOKED_AT);
  const { rows } = await database.raw(
    `select wanted.key, found.*
       from unnest(?::text[]) as wanted (key) cross join lateral ? as found`,
    [keys, found],
  );
  return rows;
}

function suggestionOf({
  column,
  words,
}: DescribedRow): Omit<DescribingSuggestion, 'count' | 'from'> {
  const { title, titleSource, description } = presentedWords(
    column.name,
    column.comment,
    words ?? undefined,
  );
  const isOurs = words?.title !== undefined || words?.description !== undefined;
  return {
    ...(titleSource === 'name' ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(words?.values === undefined ? {} : { values: words.values }),
    layer: isOurs ? 'portal' : 'source',
  };
}

/** What is said of columns that are alike: the portal's first, then what most say. */
export function suggestionsOf(rows: DescribedRow[]): DescribingSuggestion[] {
  const byWords = new Map<string, DescribingSuggestion>();
  for (const row of rows) {
    const { layer, ...words } = suggestionOf(row);
    const key = JSON.stringify(words);
    const known = byWords.get(key);
    const from = { table: linkOf(row), column: row.column.name };
    if (known) {
      known.count += 1;
      known.from = [...known.from, from].slice(0, MOST);
      known.layer = layer === 'portal' ? layer : known.layer;
    } else {
      byWords.set(key, { ...words, layer, count: 1, from: [from] });
    }
  }
  const rank = ({ layer, count }: DescribingSuggestion) =>
    count + (layer === 'portal' ? MOST_LOOKED_AT : 0);
  const textOf = ({ title, description }: DescribingSuggestion) =>
    title ?? description ?? '';
  return [...byWords.values()]
    .sort(
      (one, other) =>
        rank(other) - rank(one) || textOf(one).localeCompare(textOf(other)),
    )
    .slice(0, MOST);
}

/**
 * What columns of the same type and name are said to be, by their key: what
 * people wrote before what sources say, then what most say.
 */
export async function readSuggestions(
  database: Knex,
  visibility: Visibility,
  keys: string[],
): Promise<Map<string, DescribingSuggestion[]>> {
  const rows = await describedColumns(database, visibility, keys);
  return new Map(
    keys.map(key => [key, suggestionsOf(rows.filter(row => row.key === key))]),
  );
}
