import { Change, ChangeGroup } from '@datamap/plugin-datamap-common';

/** One line of the time line. */
export type TimeLineRow =
  | { type: 'day'; id: string; at: string }
  | { type: 'run'; id: string; at: string; warehouse: string }
  | { type: 'change'; id: string; change: Change }
  | { type: 'fold'; id: string; group: ChangeGroup };

/**
 * The lines of the time line: a heading for each day and each reading, then
 * what it found. A group of which not everything is at hand is one line.
 *
 * @param dayOf - the day of a moment, as the reader counts days
 */
export function timeLineRows(
  groups: ChangeGroup[],
  dayOf: (iso: string) => string,
): TimeLineRow[] {
  const rows: TimeLineRow[] = [];
  let day: string | undefined;
  let run: string | undefined;
  for (const group of groups) {
    const at = group.foundAt;
    if (dayOf(at) !== day) {
      day = dayOf(at);
      run = undefined;
      rows.push({ type: 'day', id: `day ${at}`, at });
    }
    if (group.run !== run) {
      run = group.run;
      rows.push({
        type: 'run',
        id: `run ${at} ${run}`,
        at,
        warehouse: group.warehouse,
      });
    }
    if (group.count > group.changes.length) {
      rows.push({ type: 'fold', id: group.id, group });
    } else {
      rows.push(
        ...group.changes.map(change => ({
          type: 'change' as const,
          id: change.id,
          change,
        })),
      );
    }
  }
  return rows;
}
