import type { Column } from '@datamap/plugin-datamap-common';

/** A column without what it says in SQL. */
export function withoutTexts({
  default: _default,
  domainChecks: _domainChecks,
  ...column
}: Column): Column {
  return column;
}
