import type { DefinedText } from '@datamap/plugin-datamap-common';
import type { DefinedSql } from '@datamap/plugin-datamap-node';

/**
 * A text as far as the caller may see it: one that names a table that is not
 * among the visible ones is withheld.
 *
 * @param visible - object ids of the tables that the caller may see
 */
export function definedText(
  text: DefinedSql | undefined,
  visible: ReadonlySet<number>,
  write: (sql: string) => string = sql => sql,
): DefinedText {
  if (text === undefined) {
    return { state: 'not-read' };
  }
  if (text.withheld || text.names.some(oid => !visible.has(oid))) {
    return { state: 'withheld' };
  }
  return { state: 'read', sql: write(text.sql) };
}
