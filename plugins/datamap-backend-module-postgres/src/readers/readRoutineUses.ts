import type { ReadOptions, RoutineUse } from '@datamap/plugin-datamap-node';
import type { ReadOnlyTransactions } from '../connection/ReadOnlyTransactions';
import { RelationNames } from '../reading/RelationNames';
import { tablesNamedIn } from '../reading/tablesNamedIn';
import {
  RELATION_NAMES,
  ROUTINES,
  type RelationNameRow,
  type RoutineRow,
} from '../sql/routines';

/** Routines read at once: their texts may be long. */
const BATCH = 200;

/**
 * Finds out which routines name which relations: on record where PostgreSQL
 * keeps the dependency, otherwise by the names in their text. The texts
 * themselves are forgotten again.
 */
export async function readRoutineUses(
  transactions: ReadOnlyTransactions,
  schemas: number[],
  options: ReadOptions = {},
): Promise<RoutineUse[]> {
  return await transactions.run(
    async query => {
      const names = RelationNames.create(
        await query<RelationNameRow>(RELATION_NAMES, [schemas]),
      );
      const uses: RoutineUse[] = [];
      for (let after = 0; ; ) {
        const routines = await query<RoutineRow>(ROUTINES, [
          schemas,
          after,
          BATCH,
        ]);
        uses.push(...routines.flatMap(routine => usesOf(routine, names)));
        if (routines.length < BATCH) {
          return uses;
        }
        after = routines[routines.length - 1].oid;
      }
    },
    { ...options, closeAfterwards: true },
  );
}

function usesOf(routine: RoutineRow, names: RelationNames): RoutineUse[] {
  const about = {
    schema: routine.schema,
    name: routine.name,
    arguments: routine.arguments,
    kind: routine.kind === 'p' ? ('procedure' as const) : ('function' as const),
    language: routine.language,
    ...(routine.comment !== null && { comment: routine.comment }),
  };
  const recorded = routine.recorded.filter(oid => names.has(oid));
  const named = new Set(
    tablesNamedIn(routine.source).flatMap(
      name => names.find(name, searchPathOf(routine)) ?? [],
    ),
  );
  return [
    ...recorded.map(oid => ({ oid, ...about, known: 'recorded' as const })),
    ...[...named]
      .filter(oid => !recorded.includes(oid))
      .map(oid => ({ oid, ...about, known: 'by-name' as const })),
  ];
}

/** The schemas in which a name without one is looked for, the first wins. */
function searchPathOf({ schema, search_path }: RoutineRow): string[] {
  if (search_path === null) {
    return [schema, 'public'];
  }
  return search_path
    .slice('search_path='.length)
    .split(',')
    .map(part => part.trim().replace(/^"(.*)"$/, '$1'));
}
