import type { Definition, Lineage } from '@datamap/plugin-datamap-common';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import { columnName } from '../store/foreignKeys';
import { definedText, type VisibleNames } from './definedText';
import type { DefinitionRow } from './DefinitionStore';
import { viewStatement } from './viewStatement';

/** Partitions in one answer. */
const MOST_PARTITIONS = 500;

/**
 * How a table is made, and what acts on it.
 *
 * @param options.visible - what the caller may see
 */
export function definitionOf(
  relation: RelationSnapshot,
  kept: DefinitionRow | undefined,
  options: {
    visible: VisibleNames;
    readsFrom: Lineage[];
    readBy: Lineage[];
  },
): Definition {
  const { visible, readsFrom, readBy } = options;
  const texts = kept?.definition ?? undefined;
  return {
    statement: statementOf(relation, kept, visible),
    readAt: kept?.read_at?.toISOString(),
    lockedSince: kept?.locked_since?.toISOString(),
    tablespace: relation.tablespace,
    extension: relation.extension,
    rowSecurity: relation.rowSecurity,
    forcedRowSecurity: relation.forcedRowSecurity ?? false,
    foreignSource: relation.foreignSource && {
      ...relation.foreignSource,
      server: relation.foreignServer ?? '',
    },
    partitions: partitionsOf(relation, kept, visible),
    generatedColumns: relation.columns.flatMap(({ attnum, name, generated }) =>
      generated
        ? {
            column: name,
            kind: generated,
            expression: definedText(
              texts?.generated.find(text => text.attnum === attnum),
              visible,
            ),
          }
        : [],
    ),
    triggers: (relation.triggers ?? []).map(trigger => ({
      name: trigger.name,
      description: trigger.comment,
      timing: trigger.timing,
      events: trigger.events,
      level: trigger.level,
      enabled: trigger.enabled,
      columns: trigger.columns.map(attnum => columnName(relation, attnum)),
      function:
        trigger.function &&
        `${trigger.function.schema}.${trigger.function.name}`,
      definition: definedText(
        texts?.triggers.find(({ oid }) => oid === trigger.oid),
        visible,
      ),
    })),
    policies: (relation.policies ?? []).map(policy => {
      const text = texts?.policies.find(({ oid }) => oid === policy.oid);
      const shown = definedText(text, visible);
      return {
        name: policy.name,
        description: policy.comment,
        command: policy.command,
        permissive: policy.permissive,
        roles: policy.roles,
        visible: shown,
        check: shown.state === 'read' ? text?.check : undefined,
      };
    }),
    publications: (relation.publications ?? []).map(
      ({ name, columns, filtered }) => ({
        name,
        columns: columns?.map(attnum => columnName(relation, attnum)),
        filtered,
      }),
    ),
    routines: (kept?.routines ?? []).map(({ comment, ...routine }) => ({
      ...routine,
      description: comment,
    })),
    readsFrom,
    readBy,
    notShown: visible === 'no-texts' ? ['definition'] : undefined,
  };
}

function statementOf(
  relation: RelationSnapshot,
  kept: DefinitionRow | undefined,
  visible: VisibleNames,
): Definition['statement'] {
  const { kind, schema, name } = relation;
  if (kind !== 'view' && kind !== 'materialized-view') {
    return { state: 'read' };
  }
  const view = kept?.definition?.view;
  return definedText(view, visible, query =>
    viewStatement({ kind, schema, name, query, options: view?.options }),
  );
}

function partitionsOf(
  { partitioning, parts }: RelationSnapshot,
  kept: DefinitionRow | undefined,
  visible: VisibleNames,
): Definition['partitions'] {
  const text = kept?.definition?.partitionKey;
  return (
    partitioning && {
      ...partitioning,
      keyDefinition: text && definedText(text, visible),
      items: parts.slice(0, MOST_PARTITIONS).map(part => ({
        ...(part.name === '' ? {} : { schema: part.schema, name: part.name }),
        ...(visible === 'no-texts' ? {} : { bound: part.bound }),
        description: part.name === '' ? undefined : part.comment,
        kind: part.kind,
      })),
      totalItems: parts.length,
    }
  );
}
