import type { ImportLineRow, LinePlace } from './ImportRow';
import type { JudgedLine } from './judgeLines';

/** What a line is about: the table that was found, else as the file names it. */
function placeOf({ table, names, column }: JudgedLine): LinePlace | null {
  if (!table) {
    return names
      ? { schema: names.schema, table: names.table, column: names.column }
      : null;
  }
  return {
    schema: table.schema_name,
    table: table.name,
    ...(column === undefined ? {} : { column }),
    address: { warehouse: table.warehouse, table: table.entity_name },
  };
}

/** What is kept of what becomes of a line. */
export function lineRow(
  importId: string,
  judged: JudgedLine,
): Omit<ImportLineRow, 'cells' | 'result' | 'note_id' | 'revision'> {
  const { line, outcome, problem, target, fields } = judged;
  return {
    import_id: importId,
    line,
    finding: outcome,
    problem: problem ?? null,
    place: placeOf(judged),
    fields: fields && fields.length > 0 ? fields : null,
    seen_revision: target ? target.row?.revision ?? 0 : null,
  };
}
