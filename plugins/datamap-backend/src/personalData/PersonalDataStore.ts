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
import { remarkTables } from '../marks/refreshMarks';
import { hashOf } from '../store/hashOf';
import { lockRevision } from '../store/revision';
import type { WholeTableRow } from '../store/TableStore';
import { PeopleReader } from './PeopleReader';
import { personalColumns } from './personalColumns';
import type { PersonalDecisionRow } from './PersonalDecisionRow';
import type { PersonalPattern } from './personalPatterns';
import { suspectColumn, type Suspicion } from './suspectColumn';

/** Goes up when names are read in another way. */
const VERSION = 3;
/** So many names are remembered, and then forgotten. */
const MOST_SUSPICIONS = 100_000;

/** What of a table is needed to know its personal data. */
type ClassifiedTable = Pick<WholeTableRow, 'id' | 'warehouse' | 'oid'> & {
  structure: Pick<WholeTableRow['structure'], 'name' | 'columns'>;
};

/** The same, by a name that people know it by. */
type NamedTable = ClassifiedTable & Pick<WholeTableRow, 'entity_name'>;

/** The servers of warehouses, by the ids of these. */
type KnownServers = ReadonlyMap<string, WarehouseServer | undefined>;

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
    const { database, patterns, abbreviations = {} } = options;
    return new PersonalDataStore(
      database,
      patterns,
      NameReader.create({ abbreviations }),
      hashOf([VERSION, patterns, abbreviations]),
    );
  }

  /**
   * By name and type, and whether the table holds people: the same come again
   * and again.
   */
  private readonly suspicions = new Map<string, Suspicion | undefined>();
  private readonly people: PeopleReader;

  private constructor(
    private readonly database: Knex,
    private readonly patterns: PersonalPattern[],
    private readonly reader: NameReader,
    /** Another one where columns are suspected by other words. */
    readonly madeFrom: string,
  ) {
    this.people = PeopleReader.create(reader);
  }

  /** What is known of the columns of a table, by number. */
  async of(
    table: ClassifiedTable,
    database: Knex = this.database,
  ): Promise<Map<number, PersonalData>> {
    return (await this.ofTables(database, [table])).get(table.id)!;
  }

  /** The same of some tables, by their ids. */
  async ofTables(
    database: Knex,
    tables: ClassifiedTable[],
    /** The servers of warehouses that are known already. */
    servers?: KnownServers,
  ): Promise<Map<string, Map<number, PersonalData>>> {
    const decisions: PersonalDecisionRow[] = await database(
      'personal_data_decisions',
    ).whereRaw('table_id = any(?::uuid[])', [tables.map(({ id }) => id)]);
    const decided = new Map<string, PersonalDecisionRow[]>();
    for (const decision of decisions) {
      const { table_id: id } = decision;
      decided.set(id, [...(decided.get(id) ?? []), decision]);
    }
    const found = new Map<string, Map<number, PersonalData>>();
    for (const table of tables) {
      const own = decided.get(table.id) ?? [];
      const identity =
        own.length === 0
          ? undefined
          : await this.identityOf(table, { database, servers });
      const { name, columns } = table.structure;
      const ofPeople = this.people.holdsPeople(name);
      found.set(
        table.id,
        personalColumns(columns, {
          decisions: own,
          identity,
          suspect: column => this.suspicionOf(column, ofPeople),
        }),
      );
    }
    return found;
  }

  private suspicionOf(
    column: Parameters<typeof suspectColumn>[0],
    ofPeople: boolean,
  ): Suspicion | undefined {
    const key = `${ofPeople} ${column.typeCategory} ${column.name}`;
    if (!this.suspicions.has(key)) {
      if (this.suspicions.size >= MOST_SUSPICIONS) {
        this.suspicions.clear();
      }
      this.suspicions.set(
        key,
        suspectColumn(column, {
          patterns: this.patterns,
          reader: this.reader,
          ofPeople,
        }),
      );
    }
    return this.suspicions.get(key);
  }

  /**
   * Decides about a column. Throws a NotFoundError where the table has no such
   * column, and an InputError where nothing says which kind it is.
   */
  async decide(
    table: NamedTable,
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
      await lockRevision(transaction);
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
      await remarkTables(transaction, { ids: [table.id], personalData: this });
    });
    return { before, after: (await this.of(table)).get(attnum) };
  }

  /** Takes a decision back, if there is one: what the name says holds again. */
  async withdraw(table: NamedTable, column: string): Promise<DecidedColumn> {
    const { attnum } = this.columnOf(table, column);
    const before = (await this.of(table)).get(attnum);
    await this.database.transaction(async transaction => {
      await lockRevision(transaction);
      await this.forget(transaction, table, column);
      await remarkTables(transaction, { ids: [table.id], personalData: this });
    });
    return { before, after: (await this.of(table)).get(attnum) };
  }

  /** Forgets what was decided of a column, under this name or an earlier one. */
  private async forget(
    transaction: Knex.Transaction,
    table: NamedTable,
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

  private columnOf(table: NamedTable, name: string) {
    const found = table.structure.columns.find(column => column.name === name);
    if (!found) {
      throw new NotFoundError(
        `The table '${table.entity_name}' has no column '${name}'; load its columns again`,
      );
    }
    return found;
  }

  private async identityOf(
    { warehouse, oid }: ClassifiedTable,
    {
      database = this.database,
      servers,
    }: { database?: Knex; servers?: KnownServers } = {},
  ): Promise<string | undefined> {
    if (servers?.has(warehouse)) {
      return columnIdentity(servers.get(warehouse), Number(oid));
    }
    const row: { server: WarehouseServer | null } | undefined = await database(
      'warehouses',
    )
      .where({ id: warehouse })
      .first('server');
    return columnIdentity(row?.server ?? undefined, Number(oid));
  }
}
