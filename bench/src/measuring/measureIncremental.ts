import { Client } from 'pg';
import { datamapConnector } from '../contestants/datamap';
import { median } from './median';
import { withServerLoad } from './serverLoad';

/** How often a reading after the same change is measured. */
const ROUNDS = 3;

/** What a reading after a change cost: medians. */
export interface IncrementalRead {
  title: string;
  milliseconds: number;
  /** Processor time of the server's processes; only where `/proc` tells. */
  serverMilliseconds?: number;
  /** Tables that were read again. */
  tables: number;
}

/** Comments on every so many-th ordinary table, by schema and name. */
function commentOn(options: { every: number; limit: number }): string {
  return `
    DO $$ DECLARE t regclass; BEGIN
      FOR t IN SELECT oid FROM (
        SELECT c.oid, n.nspname, c.relname,
          row_number() OVER (ORDER BY n.nspname, c.relname) AS position
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND NOT c.relispartition
          AND n.nspname !~ '^(pg_|information_schema|public)'
      ) r WHERE position % ${options.every} = 0 ORDER BY position LIMIT ${options.limit}
      LOOP
        EXECUTE format('COMMENT ON TABLE %s IS %L', t, 'Changed at ' || clock_timestamp());
      END LOOP;
    END $$`;
}

/**
 * Reads a warehouse whole, and again after changes of several sizes, each time
 * with the fingerprint of the reading before.
 */
export async function measureIncremental(options: {
  adminUrl: string;
  database: string;
  urls: { reader: string; owner: string };
  tables: number;
}): Promise<IncrementalRead[]> {
  const { adminUrl, database, urls, tables } = options;
  const hundredth = Math.max(1, Math.round(tables / 100));
  const connector = datamapConnector(urls.reader);
  const owner = new Client(urls.owner);
  await owner.connect();
  const reads: IncrementalRead[] = [];
  try {
    let since: Awaited<
      ReturnType<typeof connector.readStructure>
    >['fingerprint'];
    const read = async (trustHint?: boolean) => {
      const start = process.hrtime.bigint();
      const structure = await connector.readStructure({
        fingerprint: true,
        since,
        trustHint,
      });
      since = structure.fingerprint;
      return {
        milliseconds: Number(process.hrtime.bigint() - start) / 1e6,
        tables: structure.relations.length,
      };
    };
    const measure = async (
      title: string,
      how: { trustHint?: boolean; change?: string; rounds?: number },
    ) => {
      const rounds = [];
      for (let round = 0; round < (how.rounds ?? ROUNDS); round++) {
        if (how.change) {
          await owner.query(how.change);
        }
        rounds.push(
          await withServerLoad(adminUrl, database, () => read(how.trustHint)),
        );
      }
      const server = median(
        rounds.map(({ load }) => (load.processorSeconds ?? NaN) * 1000),
      );
      reads.push({
        title,
        milliseconds: median(rounds.map(({ result }) => result.milliseconds)),
        ...(Number.isFinite(server) && { serverMilliseconds: server }),
        tables: rounds[rounds.length - 1].result.tables,
      });
    };
    await measure('the first time, with a fingerprint for the next', {
      rounds: 1,
    });
    await measure('unchanged, confirmed', {});
    await measure('unchanged, by the hint of the counters', {
      trustHint: true,
    });
    await measure('one table changed', {
      change: commentOn({ every: 1, limit: 1 }),
    });
    await measure('1% of the tables changed, side by side', {
      change: commentOn({ every: 1, limit: hundredth }),
    });
    await measure('1% of the tables changed, in all schemas', {
      change: commentOn({ every: 95, limit: hundredth }),
    });
    return reads;
  } finally {
    await owner.end();
    await connector.close();
  }
}
