import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ContentProbe, ReadOptions } from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { probe, type ProbeRow } from '../sql/probe';
import { PROBE_TARGETS, type ProbeTargetRow } from '../sql/probeTargets';
import { isAboutOneTable } from './isAboutOneTable';
import { readSchemas } from './readSchemas';

/**
 * Looks into the tables that the configuration names, each in a transaction of
 * its own. One that is locked, slow or gone is left out.
 */
export async function probeContents(
  transactions: ReadOnlyTransactions,
  oids: number[],
  settings: ConnectorSettings,
  logger: LoggerService,
  options: ReadOptions = {},
): Promise<ContentProbe[]> {
  const { tables, rowLimit, timeLimit } = settings.contents;
  if (tables.length === 0 || oids.length === 0) {
    return [];
  }
  const targets = await transactions.run(async query => {
    const schemas = await readSchemas(query, settings.schemas);
    const rows = await query<ProbeTargetRow>(PROBE_TARGETS, [
      schemas.oids,
      oids,
    ]);
    return rows.filter(row => matchesTable(tables, row));
  }, options);

  const probes: ContentProbe[] = [];
  for (const target of targets) {
    try {
      const [row] = await transactions.run(
        query => query<ProbeRow>(probe(target), [rowLimit + 1]),
        { ...options, statementTimeout: timeLimit },
      );
      probes.push({
        oid: target.oid,
        readAt: row.read_at,
        rowsSeen: Math.min(row.rows_seen, rowLimit),
        limited: row.rows_seen > rowLimit,
      });
    } catch (error) {
      if (options.signal?.aborted || !isAboutOneTable(error)) {
        throw error;
      }
      logger.debug(
        `Looking into '${target.schema}'.'${target.name}' was given up (${error.code}).`,
      );
    }
  }
  return probes;
}
