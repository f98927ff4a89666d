import { extractSchemas } from 'extract-pg-schema';

/** extract-pg-schema, on all schemas. */
export async function extractPgSchema(url: string): Promise<string> {
  const schemas = await extractSchemas({ connectionString: url });
  const tables = Object.values(schemas).flatMap(schema => schema.tables);
  return `${tables.length} tables`;
}
