import type { RelationSize } from '@datamap/plugin-datamap-node';
import type { PagesRow, SizeRow } from '../sql/sizes';

/**
 * The size of one relation; `undefined` where it went away while we asked.
 */
export function assembleSize(row: SizeRow): RelationSize | undefined {
  const { oid, main_bytes, table_bytes, toast_bytes, index_bytes } = row;
  if (
    main_bytes === null ||
    table_bytes === null ||
    toast_bytes === null ||
    index_bytes === null
  ) {
    return undefined;
  }
  return {
    oid,
    method: 'relation-size',
    mainBytes: main_bytes,
    tableBytes: Math.max(0, table_bytes - toast_bytes),
    toastBytes: toast_bytes,
    indexBytes: index_bytes,
    totalBytes: table_bytes + index_bytes,
  };
}

/**
 * What stands in for a size that could not be asked for.
 */
export function assemblePages(row: PagesRow): RelationSize {
  return { oid: row.oid, method: 'pages', mainBytes: row.main_bytes };
}
