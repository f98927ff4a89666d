import { isDeepStrictEqual } from 'node:util';
import type {
  ReadStructureOptions,
  StructureFingerprint,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { Query, Transaction } from '../connection/ReadOnlyTransactions';
import { accessWarnings } from '../reading/accessWarnings';
import {
  changedRelations,
  type ChangedRelations,
} from '../reading/changedRelations';
import type { RelationRow } from '../sql/relations';
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
 * Reads the structure, in one transaction (see {@link Transaction}). No statement
 * waits for a lock, whatever is locked.
 */
export async function readStructure(
  transaction: Transaction,
  settings: ConnectorSettings,
  options: Omit<ReadStructureOptions, 'signal'> = {},
): Promise<StructureSnapshot> {
  const { query } = transaction;
  const found = await readServerAndSchemas(query, settings);
  const fingerprint = options.fingerprint
    ? await readFingerprint(transaction, found, settings, options)
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
    : await readAnew(transaction, settings, {
        found,
        fingerprint,
        since,
        sinceFacts: options.since?.facts,
      });
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

async function readAnew(
  transaction: Transaction,
  settings: ConnectorSettings,
  options: {
    found: ServerAndSchemas;
    fingerprint?: StructureFingerprint;
    since?: ChangedRelations;
    /** What the reading found that `since` is compared with. */
    sinceFacts?: StructureFingerprint['facts'];
  },
): Promise<StructureSnapshot> {
  const { query } = transaction;
  const { found, fingerprint, since } = options;
  const { schemas, serverRow, withoutUsage, updateLog } = found;
  const wanted =
    since && isPart(since)
      ? await readDependentRelations(query, since.changed)
      : undefined;
  const { rows, ...read } = await readRelations(transaction, {
    versionNumber: found.server.versionNumber,
    schemas,
    wanted,
  });
  const rights = await readWriting(query, found, {
    wanted,
    withColumnRights: read.withColumnRights,
    since: options.sinceFacts,
  });
  const facts = {
    accessLevel: accessLevel(settings, { schemas, relations: rows }, updateLog),
    warnings: accessWarnings({
      server: serverRow,
      schemas,
      schemasWithoutUsage: withoutUsage,
      relations: rows,
      ...rights,
      updateLog,
    }),
    hidden: extensionSchemas(schemas, rows),
  };
  return {
    ...headOf(found),
    accessLevel: facts.accessLevel,
    warnings: facts.warnings,
    schemas: schemaSnapshots(schemas, new Set(facts.hidden)),
    relations: read.relations,
    ...(wanted && {
      unchanged: rows
        .filter(({ oid }) => !wanted.has(oid))
        .map(({ oid }) => oid),
    }),
    ...(fingerprint && { fingerprint: { ...fingerprint, facts } }),
  };
}

function isPart({ changed, unchanged }: ChangedRelations): boolean {
  return changed.length <= (changed.length + unchanged.length) * LARGEST_PART;
}

/**
 * What the role could write to, and how that would end. Where it could write to
 * nothing before, only what is read again is looked at: a right that is given
 * or taken writes the relation's own row.
 */
async function readWriting(
  query: Query,
  { serverRow, schemas }: ServerAndSchemas,
  options: {
    wanted?: ReadonlySet<number>;
    /** Of what was read. */
    withColumnRights: number[];
    /** What the last reading found. */
    since?: StructureFingerprint['facts'];
  },
) {
  const { wanted, withColumnRights, since } = options;
  const all = schemas.map(({ oid }) => oid);
  const couldWrite = since?.warnings.some(
    ({ code }) => code === 'role-can-write',
  );
  const look = async (relations?: number[], columnsOf?: number[]) => {
    const [row] = await query<WritableRelationsRow>(WRITABLE_RELATIONS, [
      all,
      relations,
      columnsOf,
    ]);
    return row;
  };
  const some =
    wanted && couldWrite === false
      ? await look([...wanted], withColumnRights)
      : undefined;
  // Of those that were not read nobody knows who has rights on a column.
  const writable =
    some?.count === 0
      ? some
      : await look(undefined, wanted ? undefined : withColumnRights);
  return {
    writable,
    revokeWriting: await readWriteRevocations(query, {
      server: serverRow,
      schemas,
      writable,
    }),
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
