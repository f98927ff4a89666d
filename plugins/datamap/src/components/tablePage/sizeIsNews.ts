import { Table } from '@datamap/plugin-datamap-common';

/** Whether a table's size says more than its rows do: what stores nothing says so once. */
export function sizeIsNews({ rows, size }: Table): boolean {
  return (
    !(size.value === 0 && rows.value === 0) &&
    size.method !== 'nothing-stored' &&
    size.method !== 'stored-elsewhere'
  );
}
