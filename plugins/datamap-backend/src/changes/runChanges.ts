import { changeOf } from '../compare/changeOf';
import type { Change, Matches, StructureDifference } from '../compare';

/** What a change is about, by the store's own id. */
export type ChangeTarget =
  | { type: 'warehouse' }
  | { type: 'schema' | 'table'; id: string };

/** A change that a run found, and whose it is. */
export interface FoundChange {
  subject: ChangeTarget;
  change: Change;
}

/**
 * All that a run found changed, in the order in which it is told: the server,
 * schemas, tables that came and went, and what changed in the others.
 *
 * @param idOf - the store's id of a table or schema that is new
 */
export function runChanges(options: {
  difference: StructureDifference;
  matches: Matches;
  /** Where the warehouse is another server than before: both versions. */
  server?: { before?: string; after: string };
  /** The database's own comment. */
  comment?: { before?: string; after?: string };
  tableIdOf: (oid: number) => string | undefined;
  schemaIdOf: (name: string) => string | undefined;
}): FoundChange[] {
  const { difference, matches, server, comment, tableIdOf, schemaIdOf } =
    options;
  const { added, removed, renamed, modified } = difference.tables;
  return [
    ...(server ? [serverChanged(server)] : []),
    ...changeOf({
      kind: 'comment-changed',
      severity: 'harmless',
      why: 'words-only',
      object: { type: 'warehouse', name: '' },
      ...comment,
    }).map(change => ({ subject: { type: 'warehouse' as const }, change })),
    ...matches.schemas.removed.map(({ id, name }) => ({
      subject: { type: 'schema' as const, id },
      change: gone('schema', name),
    })),
    ...matches.schemas.matched.flatMap(({ stored, changes }) =>
      changes.map(change => ({
        subject: { type: 'schema' as const, id: stored.id },
        change,
      })),
    ),
    ...matches.schemas.added.flatMap(({ name }) => {
      const id = schemaIdOf(name);
      return id === undefined
        ? []
        : {
            subject: { type: 'schema' as const, id },
            change: come('schema', name),
          };
    }),
    ...byName(removed).map(({ id, name }) => ({
      subject: { type: 'table' as const, id },
      change: gone('table', name),
    })),
    ...[...renamed, ...modified].flatMap(({ before, changes }) =>
      changes.map(change => ({
        subject: { type: 'table' as const, id: before.id },
        change,
      })),
    ),
    ...added.flatMap(({ current }) => {
      const id = tableIdOf(current.oid);
      return id === undefined
        ? []
        : {
            subject: { type: 'table' as const, id },
            change: come('table', current.name),
          };
    }),
  ];
}

function byName<T extends { schema: string; name: string }>(tables: T[]): T[] {
  const keyOf = ({ schema, name }: T) => JSON.stringify([schema, name]);
  return [...tables].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function gone(type: 'schema' | 'table', name: string): Change {
  return {
    kind: `${type}-removed`,
    severity: 'breaking',
    reason: 'queries-fail',
    object: { type, name },
  };
}

function come(type: 'schema' | 'table', name: string): Change {
  return {
    kind: `${type}-added`,
    severity: 'harmless',
    reason: 'nobody-needs-it-yet',
    object: { type, name },
  };
}

function serverChanged(server: {
  before?: string;
  after: string;
}): FoundChange {
  return {
    subject: { type: 'warehouse' },
    change: {
      kind: 'server-changed',
      severity: 'needs-attention',
      reason: 'history-goes-on-by-name',
      object: { type: 'warehouse', name: '' },
      ...(server.before === undefined ? {} : { before: server.before }),
      after: server.after,
    },
  };
}
