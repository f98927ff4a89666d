import type { SchemaSnapshot } from '@datamap/plugin-datamap-node';
import { changeOf } from './changeOf';
import type { Change, StoredSchema } from './types';

/**
 * What changed in a schema itself. Under a new name, every query that names a
 * table in it fails.
 */
export function compareSchemas(
  before: StoredSchema,
  after: SchemaSnapshot,
): Change[] {
  const object = { type: 'schema', name: after.name } as const;
  return [
    ...changeOf({
      kind: 'schema-renamed',
      severity: 'breaking',
      why: 'queries-fail',
      object,
      before: before.name,
      after: after.name,
    }),
    ...changeOf({
      kind: 'owner-changed',
      severity: 'harmless',
      why: 'rights-may-differ',
      object,
      before: before.owner,
      after: after.owner,
    }),
    ...changeOf({
      kind: 'comment-changed',
      severity: 'harmless',
      why: 'words-only',
      object,
      before: before.comment,
      after: after.comment,
    }),
  ];
}
