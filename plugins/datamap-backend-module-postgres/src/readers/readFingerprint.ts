import { createHash } from 'node:crypto';
import type {
  ReadStructureOptions,
  StructureFingerprint,
} from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import type { Transaction } from '../connection/ReadOnlyTransactions';
import { groupBy } from '../reading/groupBy';
import { packHashes } from '../reading/packedHashes';
import {
  COMMON_FINGERPRINT,
  COMMON_FINGERPRINT_SINCE_15,
  FINGERPRINT,
  FINGERPRINT_OF_OTHERS,
  type CommonFingerprintRow,
  type FingerprintRow,
} from '../sql/fingerprint';
import {
  FINGERPRINT_HINT,
  type FingerprintHintRow,
} from '../sql/fingerprintHint';
import type { SchemaRow } from '../sql/schemas';
import type { ServerRow } from '../sql/server';
import type { ServerAndSchemas } from './readServerAndSchemas';

/**
 * The hint alone is believed for so long. A session that had `track_counts`
 * turned off for itself is not seen by it.
 */
const HINT_LIFE = 60 * 60 * 1000;

/**
 * Raised whenever the same catalogs are made into something else than before,
 * so that all is read again.
 */
const FORM = 3;

/** Everything but what is in a schema: by it, `since` is comparable or not. */
function keyOf(
  { serverRow, server, updateLog }: ServerAndSchemas,
  settings: ConnectorSettings,
): string {
  const {
    connection,
    schemas,
    updateLog: log,
    contents,
    extensionTables,
  } = settings;
  return digest([
    FORM,
    server.systemIdentifier,
    server.databaseOid,
    server.startedAt,
    server.inRecovery,
    roleFacts(serverRow),
    connection.user,
    schemas,
    log,
    contents,
    extensionTables,
    updateLog,
  ]);
}

function roleFacts(row: ServerRow) {
  return [
    row.version,
    row.database,
    row.comment,
    row.may_create,
    row.is_superuser,
    row.stats_reset,
  ];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}

/** What `pg_namespace` says of a schema, its name, owner and rights among it. */
function schemaHead(row: SchemaRow): string {
  return digest(row).slice(0, 16);
}

/** Of each relation of `schemas`, by schema; half of it through another connection. */
async function readRelationHashes(
  { query, beside }: Pick<Transaction, 'query' | 'beside'>,
  schemas: SchemaRow[],
) {
  const [rows, others] = await beside(
    async () =>
      await query<FingerprintRow>(FINGERPRINT, [schemas.map(({ oid }) => oid)]),
    async other => await other<FingerprintRow>(FINGERPRINT_OF_OTHERS),
  );
  const hashes = new Map(others.map(({ oid, hash }) => [oid, BigInt(hash)]));
  return groupBy(
    rows
      .filter(({ schema }) => schema !== null)
      .map(({ schema, oid, hash }) => ({
        schema: schema!,
        oid,
        hash: BigInt(hash) ^ (hashes.get(oid) ?? 0n),
      })),
    row => row.schema,
  );
}

/**
 * Reads what tells whether the structure is as it was, in the given transaction.
 *
 * Where the hint may be trusted and says that nothing happened, `since` is given
 * back.
 */
export async function readFingerprint(
  transaction: Pick<Transaction, 'query' | 'beside'>,
  found: ServerAndSchemas,
  settings: ConnectorSettings,
  { since, trustHint }: Omit<ReadStructureOptions, 'signal'>,
): Promise<StructureFingerprint> {
  const { query } = transaction;
  const key = keyOf(found, settings);
  const { schemas, server, serverRow } = found;
  const heads = schemas.map(schema => ({
    oid: schema.oid,
    head: schemaHead(schema),
  }));
  const [{ hint }] = await query<FingerprintHintRow>(FINGERPRINT_HINT);
  if (
    trustHint &&
    since &&
    hint !== null &&
    since.hint === hint &&
    since.key === key &&
    Date.parse(serverRow.read_at) - Date.parse(since.confirmedAt) < HINT_LIFE &&
    heads.length === Object.keys(since.schemas).length &&
    heads.every(({ oid, head }) => since.schemas[oid]?.head === head)
  ) {
    return since;
  }
  const [common] = await query<CommonFingerprintRow>(
    server.versionNumber >= 150000
      ? COMMON_FINGERPRINT_SINCE_15
      : COMMON_FINGERPRINT,
  );
  const relations = await readRelationHashes(transaction, schemas);
  return {
    key,
    ...(hint !== null && { hint }),
    confirmedAt: serverRow.read_at,
    common: common.hash,
    schemas: Object.fromEntries(
      heads.map(({ oid, head }) => [
        oid,
        { head, relations: packHashes(relations.get(oid) ?? []) },
      ]),
    ),
  };
}
