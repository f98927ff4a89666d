import type { NotShown } from '@datamap/plugin-datamap-common';
import type { Visibility } from '../permissions/Visibility';
import { showsStatistics } from './hiddenFigures';
import { resourceOf, type WholeTableRow } from './TableStore';

/** What of a table the caller may not see; undefined where that is nothing. */
export function notShownOf(
  row: WholeTableRow,
  visibility: Visibility,
): NotShown[] | undefined {
  const parts: NotShown[] = [
    ...(visibility.showsDefinition(resourceOf(row))
      ? []
      : ['definition' as const]),
    ...(showsStatistics(row) ? [] : ['statistics' as const]),
  ];
  return parts.length > 0 ? parts : undefined;
}
