import type { PolicySnapshot } from '@datamap/plugin-datamap-node';
import type { PolicyRow } from '../sql/policies';

/** `pg_policy.polcmd` */
const COMMANDS: Record<string, PolicySnapshot['command']> = {
  '*': 'all',
  r: 'select',
  a: 'insert',
  w: 'update',
  d: 'delete',
};

/** A policy, without its expressions. */
export function assemblePolicy(row: PolicyRow): PolicySnapshot {
  return {
    oid: row.oid,
    name: row.name,
    ...(row.comment !== null && { comment: row.comment }),
    command: COMMANDS[row.command],
    permissive: row.permissive,
    roles: row.roles,
  };
}
