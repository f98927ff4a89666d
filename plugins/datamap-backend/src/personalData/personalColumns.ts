import type { PersonalData } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { PersonalDecisionRow } from './PersonalDecisionRow';
import type { Suspicion } from './suspectColumn';

type NamedColumn = Pick<ColumnSnapshot, 'attnum' | 'name' | 'typeCategory'>;

/**
 * The decision about a column: through renames by its number, and by its name
 * where the numbers are of another object, as after a restore.
 */
function decisionOn(
  { attnum, name }: NamedColumn,
  decisions: PersonalDecisionRow[],
  identity: string | undefined,
): PersonalDecisionRow | undefined {
  return decisions.find(decision =>
    decision.identity !== null && decision.identity === identity
      ? decision.attnum === attnum
      : decision.column_name === name,
  );
}

/**
 * The columns of a table that hold personal data or look like it, by number, and
 * those that somebody said do not.
 *
 * @param identity - what the numbers hold for now
 */
export function personalColumns(
  columns: readonly NamedColumn[],
  options: {
    decisions: PersonalDecisionRow[];
    identity: string | undefined;
    suspect: (column: NamedColumn) => Suspicion | undefined;
  },
): Map<number, PersonalData> {
  const { decisions, identity, suspect } = options;
  const found = new Map<number, PersonalData>();
  for (const column of columns) {
    const suspicion = suspect(column);
    const decision = decisionOn(column, decisions, identity);
    if (decision) {
      const { kind, decided_by: by, decided_at: at } = decision;
      found.set(column.attnum, {
        kind,
        state: decision.decision,
        ...(suspicion ? { word: suspicion.word } : {}),
        ...(by === null ? {} : { by }),
        at: at.toISOString(),
      });
    } else if (suspicion) {
      found.set(column.attnum, { ...suspicion, state: 'suspected' });
    }
  }
  return found;
}
