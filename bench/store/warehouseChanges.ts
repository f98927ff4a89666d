import { Client } from 'pg';

/** A table as PostgreSQL names it. */
export interface NamedTable {
  schema: string;
  name: string;
}

/** Ordinary tables of the warehouse, by name. */
const ORDINARY = `
  SELECT c.oid, n.nspname, c.relname,
    row_number() OVER (ORDER BY n.nspname, c.relname) - 1 AS position,
    count(*) OVER () AS total
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND NOT c.relispartition
    AND n.nspname !~ '^(pg_|information_schema|public)'`;

/** Ten rows for a table, with something in every column that must have it. */
const INSERTS = `
  SELECT format('INSERT INTO %s (%s) SELECT %s FROM generate_series(1, 10) g',
    a.attrelid::regclass, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
    string_agg(CASE WHEN a.attname = 'id' THEN format('%s + g', $2::bigint)
      WHEN a.atttypid = 'text'::regtype THEN '''x''' ELSE '0' END, ', ' ORDER BY a.attnum))
    AS statement
  FROM pg_attribute a
  WHERE a.attrelid = ANY ($1::oid[]) AND a.attnum > 0 AND NOT a.attisdropped
    AND a.attnotnull AND NOT a.atthasdef
  GROUP BY a.attrelid`;

/** Changes a warehouse as its owner. */
export class WarehouseChanges {
  static async connect(url: string): Promise<WarehouseChanges> {
    const client = new Client(url);
    await client.connect();
    return new WarehouseChanges(client);
  }

  private constructor(private readonly client: Client) {}

  /**
   * Gives tables another comment, spread evenly over all.
   *
   * @param options.share - of the tables; one table where it is less than that
   * @param options.first - from which on, so that others come next time
   * @param options.rows - first id of ten new rows; none where it is undefined
   */
  async change(options: {
    share: number;
    first: number;
    text: string;
    rows?: number;
  }): Promise<NamedTable[]> {
    const { rows: all } = await this.client.query(ORDINARY);
    const many = Math.max(1, Math.round(all.length * options.share));
    const apart = Math.floor(all.length / many);
    const chosen = Array.from(
      { length: many },
      (_, index) => all[(options.first + index * apart) % all.length],
    );
    const { rows: comments } = await this.client.query(
      `SELECT format('COMMENT ON TABLE %s IS %L', oid::regclass, $2::text) AS statement
         FROM unnest($1::oid[]) AS oid`,
      [chosen.map(({ oid }) => oid), options.text],
    );
    const { rows: inserts } =
      options.rows === undefined
        ? { rows: [] }
        : await this.client.query(INSERTS, [
            chosen.map(({ oid }) => oid),
            options.rows,
          ]);
    await this.client.query(
      [
        'BEGIN',
        ...[...comments, ...inserts].map(row => row.statement),
        'COMMIT',
      ].join(';\n'),
    );
    // The counters that a run on schedule looks at are some seconds late.
    await this.client.query(`DO $$ BEGIN
      IF to_regproc('pg_stat_force_next_flush') IS NOT NULL THEN
        PERFORM pg_stat_force_next_flush();
      ELSE
        PERFORM pg_sleep(2);
      END IF;
    END $$`);
    return chosen.map(({ nspname, relname }) => ({
      schema: nspname,
      name: relname,
    }));
  }

  async end(): Promise<void> {
    await this.client.end();
  }
}
