import type { RelationOutline } from '../meaning';
import type { TableRow } from './TableRow';

/** An outline as its row has it: who the table is stands in columns of its own. */
export type StoredOutline = Omit<
  RelationOutline,
  'oid' | 'schema' | 'name' | 'kind'
>;

/** What of an outline is stored. */
export function storedOutline({
  oid: _oid,
  schema: _schema,
  name: _name,
  kind: _kind,
  ...outline
}: RelationOutline): StoredOutline {
  return outline;
}

/** The outline of a table that is stored; undefined where an earlier version wrote it. */
export function outlineOfRow(
  row: Pick<TableRow, 'oid' | 'schema_name' | 'name' | 'kind' | 'outline'>,
): RelationOutline | undefined {
  return row.outline === null
    ? undefined
    : {
        oid: Number(row.oid),
        schema: row.schema_name,
        name: row.name,
        kind: row.kind,
        ...row.outline,
      };
}
