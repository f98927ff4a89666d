import type { WarehouseAccess } from '@datamap/plugin-datamap-common';
import type {
  ReadOptions,
  StructureSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { Matches } from '../compare';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import { readNamedPeriods } from '../notes/readNamedPeriods';
import type { StoredState } from '../store/StoredState';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import type { CurrentTable } from './CurrentTable';
import { placeStructure } from './placeStructure';
import { type FiguresReading, readFigures } from './readFigures';
import { readStructureSince } from './readStructureSince';
import type { RunProgress } from './RunProgress';

type ReadableWarehouse = Pick<
  Extract<ConfiguredWarehouse, { config: WarehouseConfig }>,
  'connector' | 'config'
>;

/**
 * What a run finds that has nothing to read: all is as it is stored.
 */
export interface UnchangedReading {
  isUnchanged: true;
  /** What the role may see, where the connector tells. */
  access?: WarehouseAccess;
  structure: StructureSnapshot;
  /** How many tables there are. */
  count: number;
}

/**
 * Everything that one run read, beside what it knew.
 */
export interface WarehouseReading extends FiguresReading {
  isUnchanged: false;
  /** What the role may see, where the connector tells. */
  access?: WarehouseAccess;
  /** With the relations that were read; the others are named as unchanged. */
  structure: StructureSnapshot;
  /** The last good state. */
  state: StoredState;
  matches: Matches;
  /** All tables as they are now, by object id. */
  tables: Map<number, CurrentTable>;
  /** Those that are looked at: their figures were read. */
  touched: CurrentTable[];
  /** Whether those are all, because the figures of all were due. */
  hasAllFigures: boolean;
}

/**
 * Reads a warehouse from the first step to the last before anything is written:
 * its structure where that changed, and the figures of those tables, or of all
 * where they are due.
 */
export async function readSnapshot(
  { connector, config }: ReadableWarehouse,
  progress: RunProgress,
  options: { database: Knex; trustHint: boolean; figuresDue: boolean },
): Promise<WarehouseReading | UnchangedReading> {
  const { database, trustHint, figuresDue } = options;
  const { readAccess } = connector;
  const access = readAccess
    ? await progress.step('connect', reading =>
        readAccess.call(connector, reading),
      )
    : undefined;
  const readStructure = async (reading: ReadOptions) => {
    const { structure, allUnchanged } = await readStructureSince(
      { database, warehouse: config.id, connector, trustHint },
      reading,
    );
    return allUnchanged > 0 && !figuresDue
      ? { isUnchanged: true as const, structure, count: allUnchanged }
      : {
          isUnchanged: false as const,
          structure,
          ...(await placeStructure(database, config.id, structure)),
        };
  };
  const read = access
    ? await progress.step('structure', readStructure)
    : await progress.connectAndRead(readStructure);
  if (read.isUnchanged) {
    return { access, ...read };
  }
  const touched = figuresDue ? [...read.tables.values()] : read.touched;
  const { server } = read.structure;
  const figures = await readFigures(
    {
      connector,
      config,
      server,
      relations: touched.map(({ outline }) => outline),
      areAll: figuresDue,
      namedPeriods: await readNamedPeriods(database, {
        warehouse: config.id,
        server,
        tables: touched,
      }),
    },
    progress,
  );
  return { access, ...read, ...figures, touched, hasAllFigures: figuresDue };
}
