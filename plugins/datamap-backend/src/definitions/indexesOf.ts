import {
  type DefinedText,
  type Index,
  quotedIdentifier,
} from '@datamap/plugin-datamap-common';
import type {
  IndexSnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { columnName } from '../store/foreignKeys';
import { definedText, type VisibleNames } from './definedText';
import type { DefinitionRow, StoredIndexStatistic } from './DefinitionStore';

/**
 * The indexes of a table, the primary key's first, then by name.
 *
 * @param options.visible - what the caller may see
 */
export function indexesOf(
  relation: RelationSnapshot,
  kept: Pick<DefinitionRow, 'definition' | 'indexes'> | undefined,
  options: { visible: VisibleNames; indexesReadAt?: string },
): Index[] {
  const statistics = new Map(
    (kept?.indexes ?? []).map(statistic => [statistic.oid, statistic]),
  );
  const constraints = new Set(
    [...relation.keys, ...(relation.constraints ?? [])]
      .filter(({ type }) => ['primary', 'unique', 'exclusion'].includes(type))
      .map(({ name }) => name),
  );
  return [...relation.indexes]
    .sort(
      (one, other) =>
        Number(other.primary) - Number(one.primary) ||
        (one.name < other.name ? -1 : 1),
    )
    .map(index => {
      const text = kept?.definition?.indexes.find(
        ({ oid }) => oid === index.oid,
      );
      const definition = needsText(index)
        ? definedText(text, options.visible)
        : plainDefinition(relation, index);
      const shown = definition.state === 'read' ? text : undefined;
      return {
        name: index.name,
        description: index.comment,
        method: index.method,
        unique: index.unique,
        primary: index.primary,
        valid: index.valid,
        columns: index.columns.map((attnum, position) =>
          attnum === 0
            ? { expression: shown?.expressions[position] }
            : { name: columnName(relation, attnum) },
        ),
        included: index.included.map(attnum => columnName(relation, attnum)),
        partial: index.partial,
        predicate: shown?.predicate,
        constraint: constraints.has(index.name) ? index.name : undefined,
        definition,
        ...measured(statistics.get(index.oid), options.indexesReadAt),
      };
    });
}

/** Whether PostgreSQL alone can write it. */
function needsText(index: IndexSnapshot): boolean {
  return index.partial || index.columns.includes(0);
}

/** An index over columns alone; what PostgreSQL would add is left to it. */
function plainDefinition(
  relation: RelationSnapshot,
  index: IndexSnapshot,
): DefinedText {
  const names = (attnums: number[]) =>
    attnums
      .map(attnum => quotedIdentifier(columnName(relation, attnum)))
      .join(', ');
  return {
    state: 'read',
    sql: [
      index.unique ? 'CREATE UNIQUE INDEX ' : 'CREATE INDEX ',
      quotedIdentifier(index.name),
      ` ON ${quotedIdentifier(relation.schema)}.${quotedIdentifier(
        relation.name,
      )}`,
      ` USING ${quotedIdentifier(index.method)} (${names(index.columns)})`,
      index.included.length > 0 ? ` INCLUDE (${names(index.included)})` : '',
    ].join(''),
  };
}

function measured(
  statistic: StoredIndexStatistic | undefined,
  measuredAt: string | undefined,
): Pick<Index, 'size' | 'scans' | 'lastScan'> {
  if (!statistic || measuredAt === undefined) {
    return {};
  }
  return {
    size: {
      value: statistic.bytes,
      grade: statistic.method === 'relation-size' ? 'exact' : 'estimate',
      measuredAt,
      method: statistic.method,
    },
    scans: statistic.scans,
    lastScan: statistic.lastScan,
  };
}
