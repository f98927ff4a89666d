import type { AccessWarning } from '@datamap/plugin-datamap-node';
import type { RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import type { ServerRow } from '../sql/server';
import type { WritableRelationsRow } from '../sql/writableRelations';

/** How many names a warning holds at most. */
const MAX_NAMES = 20;

/**
 * What tells about the role's rights.
 */
export interface AccessFacts {
  server: ServerRow;
  /** Schemas that are read. */
  schemas: SchemaRow[];
  /** How many schemas the role may not use. */
  schemasWithoutUsage: number;
  relations: RelationRow[];
  writable: WritableRelationsRow;
  /** What takes the rights to write away, where that is known. */
  revokeWriting?: string;
  /** Whether an update log is configured, and may be read. */
  updateLog: 'none' | 'readable' | 'not-readable';
}

/**
 * What the role's keepers should know.
 */
export function accessWarnings(facts: AccessFacts): AccessWarning[] {
  return [
    superuser(facts),
    canWrite(facts),
    schemasWithoutUsage(facts),
    updateLogNotReadable(facts),
    statisticsOnStandby(facts),
    rowSecurity(facts),
  ].filter(warning => warning !== undefined);
}

function superuser({ server }: AccessFacts): AccessWarning | undefined {
  return server.is_superuser ? { code: 'role-is-superuser' } : undefined;
}

/** Whether the role can write to a table or create something. */
export function mayWrite({
  server,
  schemas,
  writable,
}: Pick<AccessFacts, 'server' | 'schemas' | 'writable'>): boolean {
  return (
    server.may_create ||
    writable.count > 0 ||
    schemas.some(schema => schema.may_create)
  );
}

function canWrite(facts: AccessFacts): AccessWarning | undefined {
  const { server, schemas, writable, revokeWriting } = facts;
  if (!mayWrite(facts)) {
    return undefined;
  }
  const creating = schemas.filter(schema => schema.may_create);
  const names = [
    ...(server.may_create ? [server.database] : []),
    ...creating.map(({ name }) => name),
    ...writable.names,
  ].slice(0, MAX_NAMES);
  const count = writable.count + creating.length + (server.may_create ? 1 : 0);
  return {
    code: 'role-can-write',
    count,
    names,
    ...(revokeWriting && { sql: revokeWriting }),
  };
}

function schemasWithoutUsage(facts: AccessFacts): AccessWarning | undefined {
  const count = facts.schemasWithoutUsage;
  return count > 0 ? { code: 'schemas-without-usage', count } : undefined;
}

function updateLogNotReadable(facts: AccessFacts): AccessWarning | undefined {
  return facts.updateLog === 'not-readable'
    ? { code: 'update-log-not-readable' }
    : undefined;
}

function statisticsOnStandby(facts: AccessFacts): AccessWarning | undefined {
  return facts.server.in_recovery
    ? { code: 'statistics-on-standby' }
    : undefined;
}

function rowSecurity(facts: AccessFacts): AccessWarning | undefined {
  const schemas = new Map(facts.schemas.map(({ oid, name }) => [oid, name]));
  const names = facts.relations
    .filter(relation => relation.row_security_active && relation.can_select)
    .map(({ schema_oid, name }) => `${schemas.get(schema_oid)}.${name}`);
  return names.length > 0
    ? {
        code: 'row-security-hides-statistics',
        count: names.length,
        names: names.slice(0, MAX_NAMES),
      }
    : undefined;
}
