import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  LastUpdateTarget,
  ReadOptions,
  RelationLastUpdate,
  RelationLastUpdates,
} from '@datamap/plugin-datamap-node';
import type { ConnectorSettings } from '../config/readConnectorSettings';
import { matchesTable } from '../config/tablePattern';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { periodRefusal } from '../reading/periodRefusal';
import { lastUpdate, type LastUpdateRow } from '../sql/lastUpdate';
import {
  PERIOD_TARGETS,
  type PeriodTargetRow,
  type PeriodType,
} from '../sql/periodTargets';
import { isAboutOneTable } from './isAboutOneTable';
import { readSchemas } from './readSchemas';

/**
 * Reads the largest value of the columns that say when their tables were last
 * updated, under the same conditions as periods: of tables that
 * `contents.tables` names, where SELECT on the column is granted and an index
 * answers it, each in a transaction of its own. The others are given with the
 * reason.
 */
export async function readLastUpdates(
  transactions: ReadOnlyTransactions,
  columns: LastUpdateTarget[],
  settings: ConnectorSettings,
  logger: LoggerService,
  options: ReadOptions = {},
): Promise<RelationLastUpdates> {
  if (columns.length === 0) {
    return { readAt: new Date().toISOString(), relations: [] };
  }
  const { tables, timeLimit } = settings.contents;
  const targets = await transactions.run(async query => {
    const schemas = await readSchemas(query, settings.schemas);
    return await query<PeriodTargetRow>(PERIOD_TARGETS, [
      schemas.oids,
      columns.map(({ oid }) => oid),
      columns.map(({ column }) => column),
    ]);
  }, options);

  const relations: RelationLastUpdate[] = [];
  for (const target of targets) {
    const { oid, column } = target;
    const reason = periodRefusal(target, matchesTable(tables, target));
    if (reason) {
      relations.push({ oid, reason });
      continue;
    }
    const type = target.type as PeriodType;
    try {
      const [{ newest }] = await transactions.run(
        query => query<LastUpdateRow>(lastUpdate({ ...target, type })),
        { ...options, statementTimeout: timeLimit },
      );
      relations.push(
        newest === null
          ? { oid, reason: 'no-values' }
          : { oid, at: newest, column },
      );
    } catch (error) {
      if (options.signal?.aborted || !isAboutOneTable(error)) {
        throw error;
      }
      logger.debug(
        `Reading the last update of '${target.schema}'.'${target.name}' was given up (${error.code}).`,
      );
      relations.push({ oid, reason: 'not-read' });
    }
  }
  return {
    readAt: targets.at(0)?.read_at ?? new Date().toISOString(),
    relations,
  };
}
