import { isDeepStrictEqual } from 'node:util';
import type {
  ReadStructureOptions,
  StructureFingerprint,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { Copy, Query } from '../connection/ReadOnlyTransactions';
import { accessWarnings } from '../reading/accessWarnings';
import {
  changedRelations,
  type ChangedRelations,
} from '../reading/changedRelations';
import { RELATIONS, type RelationRow } from '../sql/relations';
import type { SchemaRow } from '../sql/schemas';
import {
  WRITABLE_RELATIONS,
  type WritableRelationsRow,
} from '../sql/writableRelations';
import { readDependentRelations } from './readDependentRelations';
import { readFingerprint } from './readFingerprint';
import { readRelations } from './readRelations';
import {
  readServerAndSchemas,
  type ServerAndSchemas,
} from './readServerAndSchemas';
import { readWriteRevocations } from './readWriteRevocations';

/** Above this share of the relations all are read at once. */
const LARGEST_PART = 0.5;

/**
 * Reads the structure, in the transaction that `query` belongs to. No statement
 * waits for a lock, whatever is locked.
 */
export async function readStructure(
  query: Query,
  copy: Copy,
  settings: ConnectorSettings,
  options: Omit<ReadStructureOptions, 'signal'> = {},
): Promise<StructureSnapshot> {
  const found = await readServerAndSchemas(query, settings);
  const fingerprint = options.fingerprint
    ? await readFingerprint(query, found, settings, options)
    : undefined;
  const since =
    options.since?.facts && fingerprint
      ? changedRelations(options.since, fingerprint)
      : undefined;
  // A schema without relations may have come or gone, too.
  const isAsBefore =
    since?.changed.length === 0 &&
    isDeepStrictEqual(options.since?.schemas, fingerprint?.schemas);
  return isAsBefore
    ? asBefore(found, {
        fingerprint,
        since: options.since,
        unchanged: since.unchanged,
      })
    : await read(query, copy, settings, { found, fingerprint, since });
}

/** A structure in which nothing changed. */
function asBefore(
  found: ServerAndSchemas,
  {
    fingerprint,
    since,
    unchanged,
  }: {
    fingerprint?: StructureFingerprint;
    since?: StructureFingerprint;
    unchanged: number[];
  },
): StructureSnapshot {
  const facts = since?.facts ?? { accessLevel: 1, warnings: [], hidden: [] };
  return {
    ...headOf(found),
    accessLevel: facts.accessLevel,
    warnings: facts.warnings,
    schemas: schemaSnapshots(found.schemas, new Set(facts.hidden)),
    relations: [],
    unchanged,
    fingerprint: fingerprint && { ...fingerprint, facts },
  };
}

async function read(
  query: Query,
  copy: Copy,
  settings: ConnectorSettings,
  options: {
    found: ServerAndSchemas;
    fingerprint?: StructureFingerprint;
    since?: ChangedRelations;
  },
): Promise<StructureSnapshot> {
  const { found, fingerprint, since } = options;
  const { schemas, serverRow, withoutUsage, updateLog } = found;
  const oids = schemas.map(({ oid }) => oid);
  const relations = await query<RelationRow>(RELATIONS, [oids]);
  const [writable] = await query<WritableRelationsRow>(WRITABLE_RELATIONS, [
    oids,
  ]);
  const wanted =
    since && since.changed.length <= relations.length * LARGEST_PART
      ? await readDependentRelations(query, since.changed)
      : undefined;
  const facts = {
    accessLevel: accessLevel(settings, { schemas, relations }, updateLog),
    warnings: accessWarnings({
      server: serverRow,
      schemas,
      schemasWithoutUsage: withoutUsage,
      relations,
      writable,
      revokeWriting: await readWriteRevocations(query, {
        server: serverRow,
        schemas,
        writable,
      }),
      updateLog,
    }),
    hidden: extensionSchemas(schemas, relations),
  };
  return {
    ...headOf(found),
    accessLevel: facts.accessLevel,
    warnings: facts.warnings,
    schemas: schemaSnapshots(schemas, new Set(facts.hidden)),
    relations: await readRelations(query, copy, {
      versionNumber: found.server.versionNumber,
      schemas,
      relations,
      wanted,
    }),
    ...(wanted && {
      unchanged: relations
        .filter(({ oid }) => !wanted.has(oid))
        .map(({ oid }) => oid),
    }),
    ...(fingerprint && { fingerprint: { ...fingerprint, facts } }),
  };
}

function headOf({ serverRow, server }: ServerAndSchemas) {
  return {
    readAt: serverRow.read_at,
    server,
    ...(serverRow.comment !== null && { comment: serverRow.comment }),
  };
}

function schemaSnapshots(schemas: SchemaRow[], hidden: Set<number>) {
  return schemas
    .filter(({ oid }) => !hidden.has(oid))
    .map(({ oid, name, owner, comment }) => ({
      oid,
      name,
      owner,
      ...(comment !== null && { comment }),
    }));
}

function accessLevel(
  settings: ConnectorSettings,
  rows: { schemas: SchemaRow[]; relations: RelationRow[] },
  updateLog: ServerAndSchemas['updateLog'],
): StructureSnapshot['accessLevel'] {
  const schemas = new Map(rows.schemas.map(({ oid, name }) => [oid, name]));
  const mayLookInside = rows.relations.some(
    ({ can_select, schema_oid, name }) =>
      can_select &&
      matchesTable(settings.contents.tables, {
        schema: schemas.get(schema_oid) ?? '',
        name,
      }),
  );
  if (mayLookInside) {
    return 3;
  }
  return updateLog === 'readable' ? 2 : 1;
}

/** Schemas of extensions that hold nothing else. */
function extensionSchemas(
  schemas: SchemaRow[],
  relations: RelationRow[],
): number[] {
  const inhabited = new Set(relations.map(({ schema_oid }) => schema_oid));
  return schemas
    .filter(({ oid, of_extension }) => of_extension && !inhabited.has(oid))
    .map(({ oid }) => oid);
}
