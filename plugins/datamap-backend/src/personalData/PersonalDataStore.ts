import { InputError, NotFoundError } from '@backstage/errors';
import type {
  PersonalData,
  PersonalDataDecision,
  PersonalDataKind,
} from '@datamap/plugin-datamap-common';
import type { WarehouseServer } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import { columnIdentity } from '../inference/columnIdentity';
import { NameReader } from '../inference/NameReader';
import type { WholeTableRow } from '../store/TableStore';
import { personalColumns } from './personalColumns';
import type { PersonalDecisionRow } from './PersonalDecisionRow';
import type { PersonalPattern } from './personalPatterns';
import { suspectColumn } from './suspectColumn';

/** What of a table is needed to know its personal data. */
type ClassifiedTable = Pick<
  WholeTableRow,
  'id' | 'warehouse' | 'entity_name' | 'oid' | 'structure'
>;

/** What is known of a column before and after somebody decided. */
export interface DecidedColumn {
  before?: PersonalData;
  after?: PersonalData;
}

/**
 * Says which columns hold personal data or look like it, and keeps what people
 * decided about them. Values are never read.
 */
export class PersonalDataStore {
  static create(options: {
    database: Knex;
    patterns: PersonalPattern[];
    /** What is read for what in names, beside the usual abbreviations. */
    abbreviations?: Record<string, string>;
  }): PersonalDataStore {
    return new PersonalDataStore(
      options.database,
      options.patterns,
      NameReader.create({ abbreviations: options.abbreviations }),
    );
  }

  private constructor(
    private readonly database: Knex,
    private readonly patterns: PersonalPattern[],
    private readonly reader: NameReader,
  ) {}

  /** What is known of the columns of a table, by number. */
  async of(table: ClassifiedTable): Promise<Map<number, PersonalData>> {
    const decisions: PersonalDecisionRow[] = await this.database(
      'personal_data_decisions',
    ).where({ table_id: table.id });
    return personalColumns(table.structure.columns, {
      decisions,
      identity: await this.identityOf(table),
      suspect: column =>
        suspectColumn(column, {
          patterns: this.patterns,
          reader: this.reader,
        }),
    });
  }

  /**
   * Decides about a column. Throws a NotFoundError where the table has no such
   * column, and an InputError where nothing says which kind it is.
   */
  async decide(
    table: ClassifiedTable,
    options: {
      column: string;
      decision: PersonalDataDecision;
      kind?: PersonalDataKind;
      by: string;
    },
  ): Promise<DecidedColumn> {
    const { column, decision, by } = options;
    const { attnum } = this.columnOf(table, column);
    const before = (await this.of(table)).get(attnum);
    const kind = options.kind ?? before?.kind;
    if (!kind) {
      throw new InputError(
        `Nothing says which personal data the column '${column}' holds; give its 'kind'`,
      );
    }
    await this.database.transaction(async transaction => {
      await this.forget(transaction, table, column);
      await transaction('personal_data_decisions').insert({
        table_id: table.id,
        column_name: column,
        attnum,
        identity: (await this.identityOf(table)) ?? null,
        kind,
        decision,
        decided_by: by,
        decided_at: new Date(),
      });
    });
    return { before, after: (await this.of(table)).get(attnum) };
  }

  /** Takes a decision back, if there is one: what the name says holds again. */
  async withdraw(
    table: ClassifiedTable,
    column: string,
  ): Promise<DecidedColumn> {
    const { attnum } = this.columnOf(table, column);
    const before = (await this.of(table)).get(attnum);
    await this.database.transaction(transaction =>
      this.forget(transaction, table, column),
    );
    return { before, after: (await this.of(table)).get(attnum) };
  }

  /** Forgets what was decided of a column, under this name or an earlier one. */
  private async forget(
    transaction: Knex.Transaction,
    table: ClassifiedTable,
    column: string,
  ): Promise<void> {
    const { attnum } = this.columnOf(table, column);
    const identity = await this.identityOf(table);
    await transaction('personal_data_decisions')
      .where({ table_id: table.id })
      .whereRaw(
        'case when identity = ? then attnum = ? else column_name = ? end',
        [identity ?? null, attnum, column],
      )
      .delete();
  }

  private columnOf(table: ClassifiedTable, name: string) {
    const found = table.structure.columns.find(column => column.name === name);
    if (!found) {
      throw new NotFoundError(
        `The table '${table.entity_name}' has no column '${name}'; load its columns again`,
      );
    }
    return found;
  }

  private async identityOf({
    warehouse,
    oid,
  }: ClassifiedTable): Promise<string | undefined> {
    const row: { server: WarehouseServer | null } | undefined =
      await this.database('warehouses')
        .where({ id: warehouse })
        .first('server');
    return columnIdentity(row?.server ?? undefined, Number(oid));
  }
}
