import { toError } from '@backstage/errors';
import type {
  NoteField,
  NoteWords,
  WordsMapping,
  WordsOutcome,
  WordsProblem,
} from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { NotedTarget } from '../notes/notedTarget';
import { shownFields, withFieldWords } from '../notes/fields/readFieldWords';
import { periodColumnRefusal } from '../notes/periodColumns';
import { readNoteWords } from '../notes/readNoteWords';
import type { TableResource } from '../permissions/tableResourceRef';
import type { Visibility } from '../permissions/Visibility';
import { resourceOf } from '../store/TableStore';
import { type NamedTable, readTargets, tablesByName } from './importTargets';
import { mergeWords } from './mergeWords';
import { type NotedField, type ReadLine, readLine } from './readLine';
import { versionsSince, type SinceVersion } from './versionsSince';
import { wordsProblem } from './wordsProblem';

/** Who imports, and what she may. */
export interface Importer {
  person: string;
  visibility: Visibility;
  may: (table: TableResource) => boolean;
}

/** What becomes of a line, as things are now. */
export interface JudgedLine {
  line: number;
  outcome: WordsOutcome;
  problem?: WordsProblem;
  /** As the file names it, where it was not found. */
  names?: Partial<ReadLine['names']>;
  table?: NamedTable;
  column?: string;
  target?: NotedTarget;
  /** The note with what the line says. */
  words?: NoteWords;
  fields?: NotedField[];
}

interface PlacedLine {
  line: number;
  read: ReadLine;
  table: NamedTable;
}

/** The table that a line means, or why it is not known. */
function tableOf(
  { names }: ReadLine,
  byName: Map<string, NamedTable[]>,
): NamedTable | WordsProblem {
  const named = byName.get(names.table) ?? byName.get(names.table.trim()) ?? [];
  const fits = (wanted: string | undefined, name: string) =>
    wanted === undefined || wanted === name || wanted.trim() === name;
  const found = named.filter(
    table =>
      fits(names.schema, table.schema_name) &&
      fits(names.warehouse, table.warehouse),
  );
  if (found.length === 1) {
    return found[0];
  }
  return found.length === 0
    ? wordsProblem(
        'no-such-table',
        `There is no such table, or you may not see it; write warehouse, schema and table as an export has them`,
        { field: 'table' },
      )
    : wordsProblem(
        'several-tables',
        `${found.length} tables are called that; write the schema, and the warehouse if need be`,
        { field: 'schema' },
      );
}

function columnOf(
  { names }: ReadLine,
  find: (column: string | undefined) => NotedTarget | undefined,
): NotedTarget | undefined {
  return find(names.column) ?? find(names.column?.trim());
}

function judge(
  { line, read, table }: PlacedLine,
  target: NotedTarget | undefined,
  since: SinceVersion | undefined,
  { columns, fields }: { columns: ColumnSnapshot[]; fields: NoteField[] },
): JudgedLine {
  const place = { line, table, column: target?.place.column_name ?? undefined };
  if (!target) {
    return {
      ...place,
      column: read.names.column,
      outcome: 'not-found',
      problem: wordsProblem(
        'no-such-column',
        `The table has no such column; write its name as an export has it`,
        { field: 'column' },
      ),
    };
  }
  const stored = target.row?.words ?? {};
  const { words, changed, conflicts } = mergeWords(stored, read, since);
  if (conflicts.length > 0) {
    return {
      ...place,
      target,
      outcome: 'conflict',
      fields: conflicts,
      problem: wordsProblem(
        'written-meanwhile',
        `Somebody else wrote since the file was made; export again and compare, or empty the version to write over it`,
        { field: conflicts[0] },
      ),
    };
  }
  const refusal =
    words.periodColumn !== undefined && changed.includes('periodColumn')
      ? periodColumnRefusal(words.periodColumn, columns)
      : undefined;
  if (refusal !== undefined) {
    return {
      ...place,
      target,
      outcome: 'invalid',
      problem: wordsProblem('no-period-column', refusal, {
        field: 'periodColumn',
      }),
    };
  }
  const isNew = Object.keys(stored).length === 0;
  const wouldWrite = isNew ? 'new' : 'changed';
  const of = target.place.column_name === null ? 'table' : 'column';
  const { fields: own, ...rest } = shownFields(words, { fields, of });
  let noted: NoteWords;
  try {
    noted = withFieldWords(
      { ...readNoteWords(rest, of), fields: own },
      { fields, of, before: stored },
    );
  } catch (error) {
    const { message } = toError(error);
    return {
      ...place,
      target,
      outcome: 'invalid',
      problem: wordsProblem('not-valid', message),
    };
  }
  return {
    ...place,
    target,
    words: noted,
    fields: changed,
    outcome: changed.length === 0 ? 'same' : wouldWrite,
  };
}

async function sinceOf(
  database: Knex,
  person: string,
  placed: PlacedLine[],
  targetOf: (line: PlacedLine) => NotedTarget | undefined,
): Promise<Map<number, SinceVersion>> {
  const asked = placed.flatMap(line => {
    const { row } = targetOf(line) ?? {};
    const { revision } = line.read;
    return row && revision !== undefined && revision < row.revision
      ? [{ line: line.line, noteId: row.id, revision }]
      : [];
  });
  const versions = await versionsSince(database, person, asked);
  return new Map(
    asked.flatMap(({ line, noteId }) => {
      const since = versions.get(noteId);
      return since ? [[line, since]] : [];
    }),
  );
}

/** Says of some lines of a file what becomes of them. */
export async function judgeLines(
  database: Knex,
  { person, visibility, may, fields }: Importer & { fields: NoteField[] },
  mapping: WordsMapping,
  lines: Array<{ line: number; cells: string[] }>,
): Promise<JudgedLine[]> {
  const judged: JudgedLine[] = [];
  const reads: Array<{ line: number; read: ReadLine }> = [];
  for (const { line, cells } of lines) {
    const read = readLine(cells, mapping, fields);
    if ('problem' in read) {
      judged.push({ line, outcome: 'invalid', ...read });
    } else {
      reads.push({ line, read });
    }
  }
  const byName = await tablesByName(
    database,
    visibility,
    reads.flatMap(({ read: { names } }) => [names.table, names.table.trim()]),
  );
  const placed: PlacedLine[] = [];
  for (const { line, read } of reads) {
    const table = tableOf(read, byName);
    if ('code' in table) {
      judged.push({
        line,
        names: read.names,
        outcome: 'not-found',
        problem: table,
      });
    } else if (!may(resourceOf(table))) {
      judged.push({
        line,
        table,
        column: read.names.column,
        outcome: 'not-permitted',
        problem: wordsProblem(
          'not-permitted',
          `You may not describe this table; ask its owner '${table.owner}'`,
        ),
      });
    } else {
      placed.push({ line, read, table });
    }
  }
  const { find, columnsOf } = await readTargets(
    database,
    placed.map(({ table }) => table.id),
    placed.flatMap(({ read: { names, words } }) => [
      ...(names.column === undefined
        ? []
        : [names.column, names.column.trim()]),
      ...(words.periodColumn === undefined ? [] : [words.periodColumn]),
    ]),
  );
  const targetOf = ({ read, table }: PlacedLine) =>
    columnOf(read, column => find(table.id, column));
  const since = await sinceOf(database, person, placed, targetOf);
  judged.push(
    ...placed.map(line =>
      judge(line, targetOf(line), since.get(line.line), {
        columns: columnsOf(line.table.id),
        fields,
      }),
    ),
  );
  return judged.sort((one, other) => one.line - other.line);
}
