import type {
  NoteField,
  WordsImport,
  WordsOutcome,
} from '@datamap/plugin-datamap-common';
import type { ImportLineRow, ImportRow } from './ImportRow';
import { unguardCell } from './guardCell';

/** How many lines there are of each outcome, and how many are still to do. */
export interface LineCounts {
  lines: number;
  outcomes: Partial<Record<WordsOutcome, number>>;
  toWrite: number;
  toUndo: number;
}

/** As much of a cell as one needs to see what its column is. */
const SHOWN = 60;

function leftOf({ state }: ImportRow, { toWrite, toUndo }: LineCounts): number {
  if (state === 'checked' || state === 'applying') {
    return toWrite;
  }
  return state === 'undoing' ? toUndo : 0;
}

/** An import as the API tells it. */
export function wordsImportOf(
  row: ImportRow,
  counts: LineCounts,
  examples: Array<Pick<ImportLineRow, 'cells'>>,
  noteFields: NoteField[],
): WordsImport {
  return {
    id: row.id,
    fileName: row.file_name,
    format: row.format,
    ...(row.encoding === null ? {} : { encoding: row.encoding }),
    state: row.state,
    headings: row.headings,
    examples: examples.flatMap(({ cells }) =>
      cells === null
        ? []
        : [cells.map(cell => [...unguardCell(cell)].slice(0, SHOWN).join(''))],
    ),
    mapping: row.mapping,
    noteFields,
    lines: counts.lines,
    counts: counts.outcomes,
    left: leftOf(row, counts),
    ...(row.imported_by === null ? {} : { by: row.imported_by }),
    at: row.imported_at.toISOString(),
    ...(row.applied_at === null
      ? {}
      : { appliedAt: row.applied_at.toISOString() }),
    ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
    ...(row.undone_at === null
      ? {}
      : { undoneAt: row.undone_at.toISOString() }),
  };
}
