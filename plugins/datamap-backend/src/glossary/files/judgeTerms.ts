import { isDeepStrictEqual } from 'node:util';
import { toError } from '@backstage/errors';
import type { TermImportLine } from '@datamap/plugin-datamap-common';
import { isEmptyMark } from '../../exchange/emptyMark';
import { unguardCell } from '../../exchange/guardCell';
import { readTags } from '../../exchange/tagsNotation';
import { cleanLine } from '../../notes/cleanText';
import { readTermWords, termKey } from '../readTermWords';
import type { TermRow, TermWords } from '../TermRow';
import type { TermColumn, TermMapping } from './termColumns';

/** What becomes of a line, with what is written where something is. */
export interface JudgedTerm extends TermImportLine {
  /** The term as it would be written. */
  words?: TermWords;
  /** The one that is there. */
  stored?: TermRow;
}

type Cells = Partial<Record<Exclude<TermColumn, 'name'>, string>>;

const FIELDS = ['otherNames', 'definition', 'contact'] as const;

/** A line's cells by what they are; without those that leave what is there. */
function cellsOf(cells: string[], mapping: TermMapping): Cells {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([column, index]) => {
      const cell = cells[index] ?? '';
      return cell.trim() === '' ? [] : [[column, cell]];
    }),
  );
}

/** What a term says once a line is brought in. */
function merged(
  name: string,
  { otherNames, definition, contact }: Cells,
  stored: TermWords | undefined,
): TermWords {
  const said = <T>(
    cell: string | undefined,
    read: (text: string) => T,
    before: T | undefined,
  ): T | undefined => {
    if (cell === undefined) {
      return before;
    }
    return isEmptyMark(cell) ? undefined : read(unguardCell(cell));
  };
  return readTermWords({
    name,
    otherNames: said(otherNames, readTags, stored?.otherNames) ?? [],
    definition: said(definition, text => text, stored?.definition),
    contact: said(contact, text => text.trim(), stored?.contact),
  });
}

function judge(
  { line, cells }: { line: number; cells: string[] },
  mapping: TermMapping,
  find: (key: string) => TermRow | undefined,
): JudgedTerm {
  const { version, ...said } = cellsOf(cells, mapping);
  // As it would be kept, so that blanks nobody sees make no second term.
  const name = cleanLine(unguardCell(cells[mapping.name!] ?? ''));
  const stored = find(termKey(name));
  const place = {
    line,
    ...(name && { name: [...name].slice(0, 80).join('') }),
  };
  let words: TermWords;
  try {
    words = merged(name, said, stored?.words);
  } catch (error) {
    const { message } = toError(error);
    return {
      ...place,
      outcome: 'invalid',
      problem: { code: name === '' ? 'no-name' : 'not-valid', message },
    };
  }
  const fields = FIELDS.filter(
    field => !isDeepStrictEqual(words[field], stored?.words[field]),
  );
  const isSame =
    stored && fields.length === 0 && stored.words.name === words.name;
  if (isSame) {
    return { ...place, outcome: 'same', stored };
  }
  const told = { ...place, fields: [...fields], words, stored };
  if (stored && version && Number(version) !== stored.revision) {
    return {
      ...told,
      outcome: 'conflict',
      problem: {
        code: 'written-meanwhile',
        message: `The term is version ${stored.revision}, and the line is made from version ${version}; export again and compare, or empty the version to write over it`,
      },
    };
  }
  return { ...told, outcome: stored ? 'changed' : 'new' };
}

/**
 * Says of the lines of a file what becomes of them. The name says which term a
 * line is about; a cell without text leaves what is there.
 *
 * @param find - the term of a name in small letters
 */
export function judgeTerms(
  lines: Array<{ line: number; cells: string[] }>,
  mapping: TermMapping,
  find: (key: string) => TermRow | undefined,
): JudgedTerm[] {
  const seen = new Map<string, number>();
  return lines.map((line): JudgedTerm => {
    const judged = judge(line, mapping, find);
    const key = judged.words && termKey(judged.words.name);
    const same = judged.stored?.name_key ?? key;
    const otherLine = same === undefined ? undefined : seen.get(same);
    if (otherLine !== undefined) {
      return {
        line: judged.line,
        name: judged.name,
        outcome: 'invalid',
        problem: {
          code: 'line-twice',
          otherLine,
          message: `Line ${otherLine} is about the same term; leave one of them`,
        },
      };
    }
    if (same !== undefined) {
      seen.set(same, judged.line);
    }
    return judged;
  });
}
