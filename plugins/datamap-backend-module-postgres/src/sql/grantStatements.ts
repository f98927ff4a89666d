import { quoteIdentifier } from './quoteIdentifier';
import type { WriteGrantRow } from './writeGrants';

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

/**
 * What takes the rights to write away. What the role owns needs another owner,
 * whom somebody has to choose: that line is a comment.
 */
export function revokeWriting(grants: WriteGrantRow[]): string {
  return grants.map(revokeOne).join('\n');
}

const PLACES = {
  tables: 'ALL TABLES IN SCHEMA',
  schema: 'SCHEMA',
  database: 'DATABASE',
};

function revokeOne(grant: WriteGrantRow): string {
  const { kind, name, privileges } = grant;
  const role = quoteIdentifier(grant.role);
  switch (kind) {
    case 'owner':
      return `-- REASSIGN OWNED BY ${role} TO another_role;`;
    case 'role':
      return `REVOKE ${quoteIdentifier(name)} FROM ${role};`;
    default:
      return `REVOKE ${privileges.join(', ')} ON ${
        PLACES[kind]
      } ${quoteIdentifier(name)} FROM ${
        grant.from_everyone ? 'PUBLIC' : role
      };`;
  }
}
