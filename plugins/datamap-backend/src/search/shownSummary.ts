import type { TableSummary } from '@datamap/plugin-datamap-common';
import type { Visibility } from '../permissions/Visibility';
import { hiddenFigures } from '../store/hiddenFigures';
import { type TableListRow, tableSummaryOf } from '../store/tableSummaryOf';

/** A table as a list reads it, and whether its figures are for the caller. */
export type FoundRow = TableListRow & { shows_statistics: boolean };

/** The table with the figures that the caller may see. */
export function shownSummary(
  row: FoundRow,
  visibility: Visibility,
): TableSummary {
  return tableSummaryOf(
    row.shows_statistics ? row : { ...row, ...hiddenFigures },
    visibility.tables === 'all',
  );
}
