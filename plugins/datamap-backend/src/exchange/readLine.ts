import { toError } from '@backstage/errors';
import type {
  NoteField,
  NoteWords,
  WordsField,
  WordsMapping,
  WordsProblem,
} from '@datamap/plugin-datamap-common';
import { cleanLine, cleanText } from '../notes/cleanText';
import { NOTE_LIMITS, readNoteWords } from '../notes/readNoteWords';
import { isEmptyMark } from './emptyMark';
import { readField } from './fieldNotation';
import { unguardCell } from './guardCell';
import { readLinks } from './linksNotation';
import { type OwnField, ownField } from './ownFields';
import { readRhythm } from './rhythmNotation';
import { readTags } from './tagsNotation';
import { readValues } from './valuesNotation';
import { wordsProblem } from './wordsProblem';

/** Fields that are words, as a note has them. */
export type NotedField = WordsOfField | OwnField;

/** Those that every portal has. */
type WordsOfField = keyof NoteWords & WordsField;

const NOTED: WordsOfField[] = [
  'title',
  'description',
  'oneRow',
  'periodColumn',
  'tags',
  'contact',
  'rhythm',
  'values',
  'links',
];
const TABLE_ONLY: WordsOfField[] = [
  'oneRow',
  'periodColumn',
  'contact',
  'rhythm',
];
const LIMITED = ['title', 'description', 'oneRow'] as const;

/** What a line of a file says, cleaned and checked. */
export interface ReadLine {
  names: {
    warehouse?: string;
    schema?: string;
    table: string;
    column?: string;
  };
  /** What it gives; what it leaves as it is is absent. */
  words: NoteWords;
  /** What it empties. */
  emptied: NotedField[];
  /** The version of the note that the file was made from. */
  revision?: number;
}

/** A refusal within this file, on its way to the line's problem. */
class LineRefusal extends Error {
  constructor(readonly problem: WordsProblem) {
    super(problem.message);
  }
}

function refuse(...args: Parameters<typeof wordsProblem>): never {
  throw new LineRefusal(wordsProblem(...args));
}

function valueOf(field: WordsOfField, cell: string): NoteWords {
  switch (field) {
    case 'tags':
      return { tags: readTags(cell) };
    case 'rhythm':
      return {
        rhythm:
          readRhythm(cell) ??
          refuse(
            'no-rhythm',
            `'rhythm' cannot be read; write it like 'daily by 07:00'`,
            { field },
          ),
      };
    case 'values':
      return {
        values:
          readValues(cell) ??
          refuse(
            'no-values',
            `'values' cannot be read; write a line for each, such as '1 = Open'`,
            { field },
          ),
      };
    case 'links':
      return {
        links:
          readLinks(cell) ??
          refuse(
            'no-links',
            `'links' cannot be read; write a line for each, such as 'Report | https://bi.example.com'`,
            { field },
          ),
      };
    default:
      return { [field]: cell };
  }
}

function assertShort(words: NoteWords): void {
  for (const field of LIMITED) {
    const clean = field === 'description' ? cleanText : cleanLine;
    const { length } = [...clean(words[field] ?? '')];
    const most = NOTE_LIMITS[field];
    if (length > most) {
      refuse(
        'too-long',
        `'${field}' has ${length} characters; shorten it to ${most}`,
        { field, length, most },
      );
    }
  }
  for (const field of ['tags', 'values', 'links'] as const) {
    const length = words[field]?.length ?? 0;
    if (length > NOTE_LIMITS[field]) {
      refuse(
        'too-many',
        `'${field}' has ${length} entries; leave at most ${NOTE_LIMITS[field]}`,
        { field, length, most: NOTE_LIMITS[field] },
      );
    }
  }
}

function checked(words: NoteWords, of: 'table' | 'column'): NoteWords {
  try {
    return readNoteWords(words, of);
  } catch (error) {
    const { message } = toError(error);
    const field = NOTED.find(name => message.startsWith(`'${name}`));
    return refuse(
      field === 'contact' ? 'no-contact' : 'not-valid',
      message,
      field && { field },
    );
  }
}

function revisionOf(cell: string): number | undefined {
  if (cell === '') {
    return undefined;
  }
  return /^\d{1,9}$/.test(cell)
    ? Number(cell)
    : refuse(
        'no-version',
        `'version' is no number; leave it as the export had it, or empty it`,
        { field: 'version' },
      );
}

/** What is in the cell of a field; nothing where the file has no such column. */
function cellReader(cells: string[], mapping: WordsMapping) {
  return (field: WordsField | OwnField): string => {
    const index = mapping[field];
    return index === undefined ? '' : cells[index] ?? '';
  };
}

type Names = Partial<ReadLine['names']>;

function namesIn(cellOf: (field: WordsField) => string): Names {
  const nameOf = (field: WordsField): string | undefined => {
    const cell = unguardCell(cellOf(field));
    return cell.trim() === '' ? undefined : cell;
  };
  return {
    warehouse: nameOf('warehouse'),
    schema: nameOf('schema'),
    table: nameOf('table'),
    column: nameOf('column'),
  };
}

/** What a line says in the fields that are configured. */
function readFields(
  of: 'table' | 'column',
  cellOf: (field: OwnField) => string,
  fields: NoteField[],
): { said: Record<string, string>; emptied: OwnField[] } {
  const said: Record<string, string> = {};
  const emptied: OwnField[] = [];
  for (const field of fields) {
    const own = ownField(field);
    const cell = cellOf(own);
    if (cell.trim() === '') {
      continue;
    }
    if (!field.of.includes(of)) {
      refuse(
        of === 'table' ? 'not-of-a-table' : 'not-of-a-column',
        `'${field.id}' is nothing that a ${of} has; empty the cell`,
        { field: own },
      );
    }
    if (isEmptyMark(cell)) {
      emptied.push(own);
    } else {
      said[field.id] = cleanLine(readField(field, unguardCell(cell)));
    }
  }
  return { said, emptied };
}

function read(
  { table, ...names }: Names,
  cellOf: (field: WordsField | OwnField) => string,
  fields: NoteField[],
): ReadLine {
  const { column } = names;
  const of = column === undefined ? 'table' : 'column';
  const given: NoteWords = {};
  const emptied: NotedField[] = [];
  for (const field of NOTED) {
    const cell = cellOf(field);
    if (cell.trim() === '') {
      continue;
    }
    const foreign =
      of === 'table' ? field === 'values' : TABLE_ONLY.includes(field);
    if (foreign) {
      refuse(
        of === 'table' ? 'not-of-a-table' : 'not-of-a-column',
        `'${field}' is nothing that a ${of} has; empty the cell`,
        { field },
      );
    }
    if (isEmptyMark(cell)) {
      emptied.push(field);
    } else {
      Object.assign(given, valueOf(field, unguardCell(cell)));
    }
  }
  assertShort(given);
  const own = readFields(of, cellOf, fields);
  return {
    names: {
      ...names,
      table:
        table ??
        refuse('no-table-named', `The line names no table; write its name`, {
          field: 'table',
        }),
    },
    words: {
      ...checked(given, of),
      ...(Object.keys(own.said).length > 0 && { fields: own.said }),
    },
    emptied: [...emptied, ...own.emptied],
    revision: revisionOf(unguardCell(cellOf('version')).trim()),
  };
}

/** Reads a line by what its columns are, or says why it cannot be taken. */
export function readLine(
  cells: string[],
  mapping: WordsMapping,
  fields: NoteField[] = [],
): ReadLine | { problem: WordsProblem; names: Names } {
  const cellOf = cellReader(cells, mapping);
  const names = namesIn(cellOf);
  try {
    return read(names, cellOf, fields);
  } catch (error) {
    if (error instanceof LineRefusal) {
      return { problem: error.problem, names };
    }
    throw error;
  }
}
