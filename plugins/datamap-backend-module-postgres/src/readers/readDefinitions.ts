import type {
  DefinitionReading,
  KnownDefinitions,
  ReadOptions,
  RelationDefinition,
} from '@datamap/plugin-datamap-node';
import type { SchemaFilter } from '../config/schemaFilter';
import type {
  Query,
  ReadOnlyTransactions,
} from '../connection/ReadOnlyTransactions';
import { assembleDefinitions } from '../reading/assembleDefinitions';
import { DEFINITIONS, type DefinitionRow } from '../sql/definitions';
import {
  DEFINITION_STAMPS,
  type DefinitionStampRow,
} from '../sql/definitionStamps';
import {
  LOCKED_DEFINITIONS,
  type LockedDefinitionRow,
} from '../sql/lockedDefinitions';
import {
  NAMING_RELATIONS,
  type NamingRelationRow,
} from '../sql/namingRelations';
import { ROUTINES_STAMP, type RoutinesStampRow } from '../sql/routines';
import { inBatches } from './inBatches';
import { readRoutineUses } from './readRoutineUses';
import { readSchemas } from './readSchemas';

/** Relations asked about in one transaction. */
const BATCH = 200;

const BATCHES_PER_CONNECTION = 20;

/** Those, and the relations whose texts name them. */
async function withNaming(
  query: Query,
  relations: readonly number[],
): Promise<number[]> {
  const rows = await query<NamingRelationRow>(NAMING_RELATIONS, [relations]);
  return [...relations, ...rows.map(({ oid }) => oid)];
}

/**
 * Reads the texts of relations whose stamp is not the known one, in many short
 * transactions, and which routines name which relations.
 *
 * @param known.among - the relations to look at, by object id
 */
export async function readDefinitions(
  transactions: ReadOnlyTransactions,
  filter: SchemaFilter,
  known: KnownDefinitions,
  onRead: (relations: RelationDefinition[]) => Promise<void>,
  options: ReadOptions = {},
): Promise<DefinitionReading> {
  const { schemas, stamps, routines } = await transactions.run(
    async query => {
      const { oids } = await readSchemas(query, filter);
      const [stamp] = await query<RoutinesStampRow>(ROUTINES_STAMP, [oids]);
      return {
        schemas: oids,
        stamps: await query<DefinitionStampRow>(DEFINITION_STAMPS, [
          oids,
          known.among && (await withNaming(query, known.among)),
        ]),
        routines: stamp.stamp,
      };
    },
    { ...options, closeAfterwards: true },
  );
  const stampOf = new Map(stamps.map(({ oid, stamp }) => [oid, stamp]));
  const locked = await inBatches<DefinitionRow>(
    transactions,
    {
      oids: stamps
        .filter(({ oid, stamp }) => known.relations.get(oid) !== stamp)
        .map(({ oid }) => oid),
      size: BATCH,
      batchesPerConnection: BATCHES_PER_CONNECTION,
      findLocked: async (query, oids) => {
        const rows = await query<LockedDefinitionRow>(LOCKED_DEFINITIONS, [
          oids,
        ]);
        return rows.map(({ oid }) => oid);
      },
      read: (query, oids) => query<DefinitionRow>(DEFINITIONS, [schemas, oids]),
      onRead: rows => onRead(assembleDefinitions(rows, stampOf)),
    },
    options,
  );
  return {
    readAt: stamps.at(0)?.read_at ?? new Date().toISOString(),
    stamps: stamps.map(({ oid, stamp }) => ({ oid, stamp })),
    locked,
    ...(known.routines !== routines && {
      routines: {
        stamp: routines,
        uses: await readRoutineUses(transactions, schemas, options),
      },
    }),
  };
}
