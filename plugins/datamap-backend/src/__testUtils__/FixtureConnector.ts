import type {
  ContentProbe,
  PeriodColumn,
  ReadStatisticsOptions,
  ReadStructureOptions,
  RelationPeriod,
  RelationPeriods,
  RelationSizes,
  RelationSnapshot,
  RelationStatistics,
  StructureSnapshot,
  UpdateLogEntry,
  WarehouseConnector,
  WarehouseServer,
} from '@datamap/plugin-datamap-node';

/** A server that does not change while a test runs. */
export const fixtureServer: WarehouseServer = {
  version: '18.4',
  versionNumber: 180004,
  database: 'fixture',
  databaseOid: 16384,
  systemIdentifier: '7412345678901234567',
  inRecovery: false,
  startedAt: '2026-01-01T00:00:00.000Z',
  statsReset: '2026-01-02T00:00:00.000Z',
  blockSize: 8192,
};

/** A relation with one column, at least. */
export function fixtureTable(
  oid: number,
  schema: string,
  name: string,
  overrides: Partial<RelationSnapshot> = {},
): RelationSnapshot {
  return {
    oid,
    schema,
    name,
    kind: 'table',
    owner: 'loader',
    persistence: 'permanent',
    rowSecurity: false,
    populated: true,
    canSelect: false,
    parts: [],
    inheritsFrom: [],
    readsFrom: [],
    columns: [
      {
        attnum: 1,
        name: 'id',
        type: 'bigint',
        typeCategory: 'whole-number',
        nullable: false,
        nullableSource: 'primary-key',
      },
    ],
    keys: [
      {
        type: 'primary',
        oid: oid + 100_000,
        name: `${name}_pkey`,
        columns: [1],
        deferrable: false,
        deferred: false,
      },
    ],
    indexes: [],
    ...overrides,
  };
}

/** A foreign key on the first column of both sides. */
export function fixtureReference(
  oid: number,
  name: string,
  referencedOid: number,
): Extract<RelationSnapshot['keys'][number], { type: 'foreign' }> {
  return {
    type: 'foreign',
    oid,
    name,
    columns: [1],
    referencedOid,
    referencedColumns: [1],
    onUpdate: 'no-action',
    onDelete: 'cascade',
    match: 'simple',
    validated: true,
    enforced: true,
    deferrable: false,
    deferred: false,
  };
}

/**
 * A connector whose warehouse is what a test says it is.
 */
export class FixtureConnector implements WarehouseConnector {
  server: WarehouseServer = fixtureServer;
  relations: RelationSnapshot[] = [];
  /** Rows by object id; 0 means a main file of 0 bytes. */
  rows = new Map<number, number>();
  warnings: StructureSnapshot['warnings'] = [];
  updateLog: UpdateLogEntry[] | undefined = [];
  /** What is known about the period of a column, by object id and column. */
  periods = new Map<string, RelationPeriod>();
  /** Thrown by the reading of the structure, if there is one. */
  failure?: Error;
  /** Waited for by the reading of the structure, if there is one. */
  gate?: Promise<void>;
  /** How many readings are under way, and were at most. */
  readings = { now: 0, most: 0, all: 0 };
  closed = false;
  /** The clock of the warehouse. */
  clock = () => new Date().toISOString();

  async readStructure(
    _options?: ReadStructureOptions,
  ): Promise<StructureSnapshot> {
    this.readings.all += 1;
    this.readings.now += 1;
    this.readings.most = Math.max(this.readings.most, this.readings.now);
    try {
      await this.gate;
      if (this.failure) {
        throw this.failure;
      }
      const schemas = [...new Set(this.relations.map(({ schema }) => schema))];
      return {
        readAt: this.clock(),
        server: this.server,
        accessLevel: 1,
        warnings: this.warnings,
        schemas: schemas.map(name => ({
          oid:
            1000 +
            ([...name].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) %
              1_000_000),
          name,
          owner: 'loader',
        })),
        relations: structuredClone(this.relations),
      };
    } finally {
      this.readings.now -= 1;
    }
  }

  async readStatistics({
    oids,
  }: ReadStatisticsOptions = {}): Promise<RelationStatistics> {
    const asked = oids && new Set(oids);
    const relations = this.relations.filter(
      ({ oid }) => asked?.has(oid) !== false,
    );
    return {
      readAt: this.clock(),
      server: this.server,
      relations: relations.map(({ oid }) => {
        const rows = this.rows.get(oid) ?? 0;
        return {
          oid,
          reltuples: rows,
          relpages: rows > 0 ? Math.ceil(rows / 100) : 0,
          nLiveTup: rows,
          nDeadTup: 0,
          nTupIns: rows,
          nTupUpd: 0,
          nTupDel: 0,
          lastAnalyze: '2026-02-01T00:00:00.000Z',
        };
      }),
    };
  }

  async readSizes(oids: number[]): Promise<RelationSizes> {
    return {
      readAt: this.clock(),
      relations: oids.map(oid => {
        const mainBytes = Math.ceil((this.rows.get(oid) ?? 0) / 100) * 8192;
        return {
          oid,
          method: 'relation-size',
          mainBytes,
          tableBytes: mainBytes,
          toastBytes: 0,
          indexBytes: 8192,
          totalBytes: mainBytes + 8192,
        };
      }),
      unknown: [],
    };
  }

  async readUpdateLog(): Promise<UpdateLogEntry[] | undefined> {
    return this.updateLog;
  }

  async probeContents(): Promise<ContentProbe[]> {
    return [];
  }

  async readPeriods(columns: PeriodColumn[]): Promise<RelationPeriods> {
    return {
      readAt: this.clock(),
      relations: columns.flatMap(
        ({ oid, column }) => this.periods.get(`${oid}.${column}`) ?? [],
      ),
    };
  }

  async close(): Promise<void> {
    this.closed = true;
  }
}

/** A small shop: orders reference users and products, and so on. */
export function fillWithShop(connector: FixtureConnector): FixtureConnector {
  connector.relations = [
    fixtureTable(101, 'shop', 'users', { comment: '회원\n가입한 사람들' }),
    fixtureTable(102, 'shop', 'products', { comment: 'Products' }),
    fixtureTable(103, 'shop', 'orders', {
      comment: 'Orders\nOne row is one order',
      keys: [
        fixtureReference(900, 'orders_user_fkey', 101),
        fixtureReference(901, 'orders_product_fkey', 102),
        fixtureReference(902, 'orders_payroll_fkey', 201),
      ],
    }),
    fixtureTable(104, 'shop', 'carts'),
    fixtureTable(105, 'shop', 'order_summary', {
      kind: 'view',
      keys: [],
      readsFrom: [103, 201],
    }),
    fixtureTable(106, 'shop', 'Order Lines', {
      columns: ['order_id', 'line', 'state'].map((name, index) => ({
        attnum: index + 1,
        name,
        type: 'integer',
        typeCategory: 'whole-number' as const,
        nullable: false,
      })),
      keys: [
        {
          type: 'primary',
          oid: 910,
          name: 'order_lines_pkey',
          columns: [2, 1],
          deferrable: false,
          deferred: false,
        },
      ],
    }),
    fixtureTable(107, 'shop', 'returns', {
      columns: ['id', 'order_line', 'order_number', 'replaces'].map(
        (name, index) => ({
          attnum: index + 1,
          name,
          type: 'integer',
          typeCategory: 'whole-number' as const,
          nullable: true,
        }),
      ),
      keys: [
        {
          ...fixtureReference(911, 'returns_line_fkey', 106),
          columns: [2, 3],
          referencedColumns: [2, 1],
        },
        {
          ...fixtureReference(912, 'returns_replaces_fkey', 107),
          columns: [4],
        },
      ],
    }),
    fixtureTable(201, 'finance', 'payroll', {
      keys: [fixtureReference(903, 'payroll_user_fkey', 101)],
    }),
    fixtureTable(202, 'finance', 'ledger', { inheritsFrom: [201] }),
  ];
  connector.rows = new Map([
    [101, 1_234_567],
    [102, 420],
    [103, 98_765],
    [104, 0],
    [106, 250_000],
    [107, 12],
    [201, 31],
    [202, 7_000],
  ]);
  return connector;
}

/** The same shop later: something of everything that a run can write has changed. */
export function changedShop(): FixtureConnector {
  const connector = fillWithShop(new FixtureConnector());
  connector.relations = [
    ...connector.relations
      .filter(({ name }) => name !== 'returns')
      .map(relation => {
        switch (relation.name) {
          case 'carts':
            return { ...relation, name: 'baskets' };
          case 'products':
            return { ...relation, comment: 'Products\nWhat we sell' };
          case 'payroll':
            return { ...relation, keys: [] };
          default:
            return relation;
        }
      }),
    fixtureTable(301, 'reporting', 'daily_sales', {
      keys: [fixtureReference(920, 'daily_sales_product_fkey', 102)],
    }),
  ];
  connector.rows.set(103, 500_000);
  connector.rows.set(301, 365);
  return connector;
}
