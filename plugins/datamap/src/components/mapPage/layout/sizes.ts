import { MapSchema, MapTable } from '@datamap/plugin-datamap-common';
import { Sized } from './Placement';

/** The measures of a card, in the map's own pixels. */
export const card = {
  width: 236,
  headHeight: 70,
  lineHeight: 18,
  mostColumns: 6,
} as const;

/** How many of a table's columns its card names, and how many lines that takes. */
export function columnsOnCard({ columns, columnCount }: MapTable) {
  const shown = Math.min(columns.length, card.mostColumns);
  const more = columnCount - shown;
  return { shown, more, lines: shown + (more > 0 ? 1 : 0) };
}

/** The room that a table's card takes. */
export function sizeOfTable(table: MapTable): Sized {
  const { lines } = columnsOnCard(table);
  return {
    id: table.entityName,
    width: card.width,
    height: card.headHeight + (lines > 0 ? lines * card.lineHeight + 8 : 0),
  };
}

/** A box whose area grows as the number of tables does. */
export function sizeOfSchema({ entityName, tables }: MapSchema): Sized {
  const side = Math.sqrt(Math.max(tables, 9));
  return { id: entityName, width: 56 * side, height: 32 * side };
}

/** The box of a schema that stands beside the one which is looked at. */
export function sizeOfSchemaBeside({ entityName }: MapSchema): Sized {
  return { id: entityName, width: 260, height: 110 };
}
