import type { Query } from '../connection/ReadOnlyTransactions';
import { includesSchema, type SchemaFilter } from '../config/schemaFilter';
import { SCHEMAS, type SchemaRow } from '../sql/schemas';

/**
 * The schemas that are asked for and may be used, and how many may not.
 */
export async function readSchemas(
  query: Query,
  filter: SchemaFilter,
): Promise<{ schemas: SchemaRow[]; oids: number[]; withoutUsage: number }> {
  const rows = await query<SchemaRow>(SCHEMAS);
  const wanted = rows.filter(({ name }) => includesSchema(filter, name));
  const schemas = wanted.filter(({ may_use }) => may_use === true);
  return {
    schemas,
    oids: schemas.map(({ oid }) => oid),
    withoutUsage: wanted.filter(({ may_use }) => may_use === false).length,
  };
}
