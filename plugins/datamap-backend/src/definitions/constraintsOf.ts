import {
  type Constraint,
  quotedIdentifier,
} from '@datamap/plugin-datamap-common';
import type {
  ConstraintSnapshot,
  KeySnapshot,
  RelationSnapshot,
} from '@datamap/plugin-datamap-node';
import { columnName } from '../store/foreignKeys';
import type { LinkedTable } from '../store/TableLinks';
import { definedText, type VisibleNames } from './definedText';
import type { DefinitionRow } from './DefinitionStore';
import { keySql } from './keySql';

const ORDER: Constraint['type'][] = [
  'primary',
  'unique',
  'foreign',
  'check',
  'exclusion',
  'not-null',
];

/**
 * What a table demands of its rows: keys first, then by name. A foreign key to
 * a table that is not among the linked ones is left out.
 *
 * @param options.visible - what the caller may see
 */
export function constraintsOf(
  relation: RelationSnapshot,
  definition: DefinitionRow['definition'] | undefined,
  options: {
    linked: ReadonlyMap<number, LinkedTable>;
    visible: VisibleNames;
  },
): Constraint[] {
  const found = [
    ...relation.keys.flatMap(key => keyConstraint(key, relation, options)),
    ...(relation.constraints ?? []).map(constraint =>
      otherConstraint(constraint, relation, definition, options.visible),
    ),
  ];
  return found.sort(
    (one, other) =>
      ORDER.indexOf(one.type) - ORDER.indexOf(other.type) ||
      (one.name < other.name ? -1 : 1),
  );
}

function keyConstraint(
  key: KeySnapshot,
  relation: RelationSnapshot,
  options: { linked: ReadonlyMap<number, LinkedTable> },
): Constraint[] {
  const common = {
    name: key.name,
    description: key.comment,
    columns: key.columns.map(attnum => columnName(relation, attnum)),
    deferrable: key.deferrable,
    deferred: key.deferred,
  };
  if (key.type !== 'foreign') {
    return [
      {
        ...common,
        type: key.type,
        definition: { state: 'read', sql: keySql(key, relation) },
        validated: true,
        enforced: true,
      },
    ];
  }
  const other = options.linked.get(key.referencedOid);
  if (!other) {
    return [];
  }
  return [
    {
      ...common,
      type: 'foreign',
      references: {
        table: other.link,
        columns: key.referencedColumns.map(attnum =>
          columnName(other.relation, attnum),
        ),
        onUpdate: key.onUpdate,
        onDelete: key.onDelete,
      },
      definition: { state: 'read', sql: keySql(key, relation, other.relation) },
      validated: key.validated,
      enforced: key.enforced,
    },
  ];
}

function otherConstraint(
  constraint: ConstraintSnapshot,
  relation: RelationSnapshot,
  definition: DefinitionRow['definition'] | undefined,
  visible: VisibleNames,
): Constraint {
  const columns = constraint.columns
    .filter(attnum => attnum !== 0)
    .map(attnum => columnName(relation, attnum));
  return {
    name: constraint.name,
    description: constraint.comment,
    type: constraint.type,
    columns,
    definition:
      constraint.type === 'not-null'
        ? {
            state: 'read',
            sql: [
              `NOT NULL ${columns.map(quotedIdentifier).join(', ')}`,
              constraint.noInherit ? ' NO INHERIT' : '',
              constraint.validated ? '' : ' NOT VALID',
            ].join(''),
          }
        : definedText(
            definition?.constraints.find(({ oid }) => oid === constraint.oid),
            visible,
          ),
    validated: constraint.validated,
    enforced: constraint.enforced,
    deferrable: constraint.deferrable,
    deferred: constraint.deferred,
  };
}
