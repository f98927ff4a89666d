import { quoteIdentifier } from './quoteIdentifier';

function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

/**
 * A statement that lists a GRANT for each schema that the role may not use. We
 * are not told their names, so the database's owner finds them and chooses.
 */
export function listSchemaGrants(role: string): string {
  return [
    `SELECT format('GRANT USAGE ON SCHEMA %I TO %I;', nspname, ${literal(
      role,
    )})`,
    'FROM pg_namespace',
    `WHERE NOT has_schema_privilege(${literal(role)}, oid, 'USAGE')`,
    "  AND nspname !~ '^pg_' AND nspname <> 'information_schema'",
    'ORDER BY nspname;',
  ].join('\n');
}

/** The right to read one table, and to reach it. */
export function grantTable(
  table: { schema: string; name: string },
  role: string,
): string {
  return [
    `GRANT USAGE ON SCHEMA ${quoteIdentifier(
      table.schema,
    )} TO ${quoteIdentifier(role)};`,
    grantTables([table], role),
  ].join('\n');
}

/** The right to read some tables. */
export function grantTables(
  tables: Array<{ schema: string; name: string }>,
  role: string,
): string {
  return tables
    .map(
      ({ schema, name }) =>
        `GRANT SELECT ON TABLE ${quoteIdentifier(schema)}.${quoteIdentifier(
          name,
        )} TO ${quoteIdentifier(role)};`,
    )
    .join('\n');
}
