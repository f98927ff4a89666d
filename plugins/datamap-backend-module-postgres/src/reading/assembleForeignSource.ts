import type { ForeignSource } from '@datamap/plugin-datamap-node';
import type { ForeignSourceRow } from '../sql/foreignSources';

/** What a foreign table is a window to. */
export function assembleForeignSource(row: ForeignSourceRow): ForeignSource {
  return {
    wrapper: row.wrapper,
    ...(row.server_type !== null && { serverType: row.server_type }),
    ...(row.server_version !== null && { serverVersion: row.server_version }),
    ...(row.remote_schema !== null && { schema: row.remote_schema }),
    ...(row.remote_table !== null && { table: row.remote_table }),
    withheldOptions: row.withheld_options,
  };
}
