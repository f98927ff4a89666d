import type { TableChangePart } from '@datamap/plugin-datamap-common';
import type {
  RelationDefinition,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import {
  type ChangedWarehouse,
  type FoundChange,
  writeChanges,
} from '../changes';
import { compareDefinitions, type DefinitionContext } from '../compare';
import { lastChanges } from '../runs/lastChanges';
import { updateRows } from '../store/writeRows';
import { DefinitionStore, type StoredDefinition } from './DefinitionStore';
import { namesInDefinition } from './namesInDefinition';
import { changesSince, type ToldChange } from './changesSince';

/** The run that reads texts. */
export interface DefiningRun {
  id: string;
  warehouse: ChangedWarehouse;
  /** When it read the structure, ISO 8601. */
  readAt: string;
  /** PostgreSQL's major version. */
  major: number;
}

/** A text that was read, and whose it is. */
export interface ReadDefinition {
  tableId: string;
  definition: RelationDefinition;
}

interface Before {
  table_id: string;
  /** Without its columns where there is no text to compare with. */
  structure: Omit<RelationSnapshot, 'columns'>;
  definition: StoredDefinition | null;
  locked_since: Date | null;
  changed_at: Date | null;
  changed_parts: TableChangePart[] | null;
}

/**
 * Writes texts that were read, and what changed in them, both or neither: a
 * process that dies between two pieces loses no change and tells none twice.
 */
export async function recordDefinitions(
  database: Knex,
  run: DefiningRun,
  rows: ReadDefinition[],
  idOf: (oid: number) => string | undefined,
): Promise<void> {
  await database.transaction(async transaction => {
    const before = await stored(
      transaction,
      rows.map(({ tableId }) => tableId),
    );
    const latest = await latestChange(transaction);
    const written = rows.flatMap(({ tableId, definition }) => {
      const known = before.get(tableId);
      return known
        ? [
            {
              tableId,
              known,
              definition,
              context: {
                major: run.major,
                names: namesOf(definition, known.structure),
                latestChange: latest,
              },
            },
          ]
        : [];
    });
    const changes = await changesOf(transaction, run, written, idOf);
    await DefinitionStore.create({ database: transaction }).writeDefinitions(
      written.map(({ tableId, definition, context }) => ({
        tableId,
        definition: { ...definition, context },
      })),
      new Date().toISOString(),
    );
    await writeChanges(transaction, {
      warehouse: run.warehouse,
      runId: run.id,
      foundAt: run.readAt,
      changes,
      tableBefore: idOf,
      tableAfter: idOf,
    });
    await updateRows(transaction, {
      table: 'tables',
      rows: lastChanges(changes, run.readAt, foundBefore(before, run.readAt)),
    });
  });
}

/** What changed in the texts, and was not told with the structure. */
async function changesOf(
  transaction: Knex.Transaction,
  run: DefiningRun,
  written: Array<
    ReadDefinition & {
      known: Before;
      context: DefinitionContext & { latestChange: number };
    }
  >,
  idOf: (oid: number) => string | undefined,
): Promise<FoundChange[]> {
  const compared = written.flatMap(({ tableId, known, definition, context }) =>
    known.definition?.context
      ? [
          {
            tableId,
            known,
            before: {
              definition: known.definition,
              context: known.definition.context,
            },
            after: { definition, context },
            named: [
              ...namesInDefinition(known.definition),
              ...namesInDefinition(definition),
            ].flatMap(oid => idOf(oid) ?? []),
          },
        ]
      : [],
  );
  const told = await changesSince(
    transaction,
    run.id,
    compared.map(({ tableId, known, named }) => ({
      tables: [tableId, ...named],
      // What was locked was not compared in the runs between.
      after: known.locked_since
        ? known.definition?.context?.latestChange
        : undefined,
    })),
  );
  return compared.flatMap(({ tableId, known, before, after }, index) => {
    const meanwhile = told[index];
    return compareDefinitions(before, after, {
      // Here is a text to compare with, and so there are columns.
      relation: known.structure as RelationSnapshot,
      renames: renamesIn(meanwhile),
    })
      .filter(
        change =>
          !meanwhile.some(
            other =>
              other.table === tableId &&
              other.kind === change.kind &&
              other.object === change.object.name,
          ),
      )
      .map(change => ({ subject: { type: 'table', id: tableId }, change }));
  });
}

/** Names that were, and what they are now. */
function renamesIn(told: ToldChange[]): Map<string, string> {
  return new Map(
    told.flatMap(({ kind, before, object }): Array<[string, string]> => {
      if (before === null) {
        return [];
      }
      switch (kind) {
        case 'column-renamed':
          return [[before, object]];
        case 'table-renamed':
          return [[unqualified(before), object]];
        default:
          return [];
      }
    }),
  );
}

/** `orders` of `ecommerce.orders`, whose parts are quoted where need be. */
function unqualified(name: string): string {
  const [last] = /(?:"(?:[^"]|"")*"|[^."]+)$/.exec(name) ?? [name];
  return last.startsWith('"') ? last.slice(1, -1).replaceAll('""', '"') : last;
}

async function stored(
  transaction: Knex.Transaction,
  tableIds: string[],
): Promise<Map<string, Before>> {
  const rows: Before[] = await transaction('tables')
    .leftJoin('table_definitions', 'table_definitions.table_id', 'tables.id')
    .select(
      'tables.id as table_id',
      // Columns, most of a structure, are only needed to compare.
      transaction.raw(`case when table_definitions.definition is null
        then tables.structure - 'columns' else tables.structure
         end as structure`),
      'tables.changed_at',
      'tables.changed_parts',
      'table_definitions.definition',
      'table_definitions.locked_since',
    )
    .whereRaw('tables.id = any(?::uuid[])', [tableIds])
    .whereNull('tables.removed_at');
  return new Map(rows.map(row => [row.table_id, row]));
}

async function latestChange(transaction: Knex.Transaction): Promise<number> {
  const [{ id }]: Array<{ id?: string | null }> = await transaction(
    'changes',
  ).max('id as id');
  return Number(id ?? 0);
}

/** What a run has found different about tables already. */
function foundBefore(
  rows: ReadonlyMap<string, Before>,
  readAt: string,
): Map<string, TableChangePart[]> {
  return new Map(
    [...rows].flatMap(([id, { changed_at, changed_parts }]) =>
      changed_at?.getTime() === Date.parse(readAt) && changed_parts
        ? [[id, changed_parts]]
        : [],
    ),
  );
}

function namesOf(
  { constraints, indexes, triggers, policies }: RelationDefinition,
  relation: Before['structure'],
): Record<number, string> {
  const known = new Map(
    [
      ...(relation.constraints ?? []),
      ...relation.keys,
      ...relation.indexes,
      ...(relation.triggers ?? []),
      ...(relation.policies ?? []),
    ].map(({ oid, name }) => [oid, name]),
  );
  return Object.fromEntries(
    [...constraints, ...indexes, ...triggers, ...policies].flatMap(
      ({ oid }) => {
        const name = known.get(oid);
        return name === undefined ? [] : [[oid, name]];
      },
    ),
  );
}
