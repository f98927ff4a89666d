import { Client } from 'pg';
import { datamapConnector } from '../contestants/datamap';

/** What one reading after a change cost. */
export interface IncrementalRead {
  title: string;
  milliseconds: number;
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
  urls: { reader: string; owner: string };
  tables: number;
}): Promise<IncrementalRead[]> {
  const { urls, tables } = options;
  const hundredth = Math.max(1, Math.round(tables / 100));
  const connector = datamapConnector(urls.reader);
  const owner = new Client(urls.owner);
  await owner.connect();
  const reads: IncrementalRead[] = [];
  try {
    let since: Awaited<
      ReturnType<typeof connector.readStructure>
    >['fingerprint'];
    const read = async (title: string, trustHint = false) => {
      const start = process.hrtime.bigint();
      const structure = await connector.readStructure({
        fingerprint: true,
        since,
        trustHint,
      });
      reads.push({
        title,
        milliseconds: Number(process.hrtime.bigint() - start) / 1e6,
        tables: structure.relations.length,
      });
      since = structure.fingerprint;
    };
    await read('the first time, with a fingerprint for the next');
    await read('unchanged, confirmed');
    await read('unchanged, by the hint of the counters', true);
    await owner.query(commentOn({ every: 1, limit: 1 }));
    await read('one table changed');
    await owner.query(commentOn({ every: 1, limit: hundredth }));
    await read('1% of the tables changed, side by side');
    await owner.query(commentOn({ every: 95, limit: hundredth }));
    await read('1% of the tables changed, in all schemas');
    return reads;
  } finally {
    await owner.end();
    await connector.close();
  }
}
