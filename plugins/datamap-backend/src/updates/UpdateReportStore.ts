import type { Knex } from 'knex';
import type { UpdateReport } from '../meaning';

/** Moments that a table's history is made from. */
const RECENT = 16;

/** What a loader says of one table. */
export interface ReportedUpdate {
  /** As PostgreSQL has it. */
  schema: string;
  /** As PostgreSQL has it. */
  table: string;
  /** ISO 8601. */
  updatedAt: string;
  loader?: string;
  rowsLoaded?: number;
}

/**
 * Keeps what loaders report to the portal. A report is found by table, moment
 * and loader, so that one that is sent again changes nothing.
 */
export class UpdateReportStore {
  static create(options: { database: Knex }): UpdateReportStore {
    return new UpdateReportStore(options.database);
  }

  private constructor(private readonly database: Knex) {}

  /**
   * Takes all of the reports or, where that fails, none.
   *
   * @returns how many of them were new
   */
  async add(options: {
    warehouse: string;
    updates: ReportedUpdate[];
    /** Entity ref of the person, or the subject of the service. */
    by: string;
  }): Promise<number> {
    const { rowCount } = await this.database.raw<{ rowCount: number }>(
      `insert into update_reports (warehouse, schema_name, table_name,
              updated_at, loader, rows_loaded, reported_by, reported_at)
       select :warehouse, r."schema", r."table", r."updatedAt",
              coalesce(r."loader", ''), r."rowsLoaded", :by, now()
         from jsonb_to_recordset(:updates::jsonb) as r ("schema" text,
              "table" text, "updatedAt" timestamptz, "loader" text,
              "rowsLoaded" bigint)
       on conflict do nothing`,
      {
        warehouse: options.warehouse,
        by: options.by,
        // Written in one way, as PostgreSQL does not know every offset.
        updates: JSON.stringify(
          options.updates.map(update => ({
            ...update,
            updatedAt: new Date(update.updatedAt).toISOString(),
          })),
        ),
      },
    );
    return rowCount;
  }

  /**
   * The newest report of each table of a warehouse, with the moments of the
   * newest few, in one statement.
   *
   * @returns a function that finds a table's by its real names
   */
  async newest(
    warehouse: string,
  ): Promise<(schema: string, table: string) => UpdateReport | undefined> {
    const { rows } = await this.database.raw<{
      rows: Array<{
        schema_name: string;
        table_name: string;
        loader: string;
        recent: Date[];
      }>;
    }>(
      `select schema_name, table_name,
              (array_agg(loader order by updated_at desc, loader))[1] as loader,
              array_agg(updated_at order by updated_at desc) as recent
         from (select *, row_number() over (
                        partition by schema_name, table_name
                            order by updated_at desc, loader) as place
                 from update_reports where warehouse = ?) as newest
        where place <= ${RECENT}
        group by schema_name, table_name`,
      [warehouse],
    );
    const reports = new Map(
      rows.map(({ schema_name: schema, table_name: table, loader, recent }) => {
        const moments = recent.map(moment => moment.toISOString());
        return [
          keyOf(schema, table),
          {
            updatedAt: moments[0],
            ...(loader === '' ? {} : { loader }),
            recent: moments,
          },
        ];
      }),
    );
    return (schema, table) => reports.get(keyOf(schema, table));
  }

  /**
   * Takes away reports from before a moment; the newest few of each table that
   * there is stay, however old they are. Of one that never came none do, or
   * loaders that make up a name each time would fill the store.
   */
  async forget(before: Date): Promise<void> {
    await this.database.raw(
      `delete from update_reports as old
        using (select warehouse, schema_name, table_name, updated_at, loader,
                      row_number() over (
                        partition by warehouse, schema_name, table_name
                            order by updated_at desc, loader) as place
                 from update_reports) as ranked
        where old.updated_at < ?
          and (ranked.place > ${RECENT}
               or not exists (select from tables
                               where tables.warehouse = old.warehouse
                                 and tables.schema_name = old.schema_name
                                 and tables.name = old.table_name))
          and (old.warehouse, old.schema_name, old.table_name, old.updated_at, old.loader)
            = (ranked.warehouse, ranked.schema_name, ranked.table_name, ranked.updated_at, ranked.loader)`,
      [before],
    );
  }
}

function keyOf(schema: string, table: string): string {
  return JSON.stringify([schema, table]);
}
