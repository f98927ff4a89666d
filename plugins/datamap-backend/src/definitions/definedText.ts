import type { DefinedText } from '@datamap/plugin-datamap-common';
import type { DefinedSql } from '@datamap/plugin-datamap-node';

/**
 * Object ids of the tables that the caller may see, or `no-texts` where she may
 * see no text of the table in SQL at all.
 */
export type VisibleNames = ReadonlySet<number> | 'no-texts';

/**
 * A text as far as the caller may see it: one that names a table that is not
 * among the visible ones is withheld.
 *
 * @param visible - what the caller may see
 */
export function definedText(
  text: DefinedSql | undefined,
  visible: VisibleNames,
  write: (sql: string) => string = sql => sql,
): DefinedText {
  if (visible === 'no-texts') {
    return { state: 'not-shown' };
  }
  if (text === undefined) {
    return { state: 'not-read' };
  }
  if (text.withheld || text.names.some(oid => !visible.has(oid))) {
    return { state: 'withheld' };
  }
  return { state: 'read', sql: write(text.sql) };
}
