import type {
  DefinedSql,
  RelationDefinition,
} from '@datamap/plugin-datamap-node';
import type { DefinitionRow } from '../sql/definitions';
import { groupBy } from './groupBy';

/**
 * The texts of relations, each with the stamp that they were read under.
 */
export function assembleDefinitions(
  rows: DefinitionRow[],
  stampOf: ReadonlyMap<number, string>,
): RelationDefinition[] {
  return [...groupBy(rows, row => row.relation)].map(([oid, found]) =>
    assembleDefinition(oid, stampOf.get(oid) ?? '', found),
  );
}

function assembleDefinition(
  oid: number,
  stamp: string,
  rows: DefinitionRow[],
): RelationDefinition {
  const texts = groupBy(
    // Without a text, and not withheld: gone a moment ago.
    rows.filter(row => row.withheld || row.sql !== null),
    row => row.kind,
  );
  const of = (kind: DefinitionRow['kind']) => texts.get(kind) ?? [];
  const [view] = of('view').map(row => ({
    ...definedSql(row),
    ...(row.options !== null && { options: row.options }),
  }));
  const [partitionKey] = of('partition-key').map(definedSql);
  return {
    oid,
    stamp,
    ...(view && { view }),
    ...(partitionKey && { partitionKey }),
    generated: of('generated').map(row => ({
      attnum: row.attnum,
      ...definedSql(row),
    })),
    constraints: of('constraint').map(withOid),
    indexes: of('index').map(row => ({
      ...withOid(row),
      expressions: (row.expressions ?? []).map(text => text ?? undefined),
      ...(row.predicate !== null && { predicate: row.predicate }),
    })),
    triggers: of('trigger').map(withOid),
    policies: of('policy').map(row => ({
      ...withOid(row),
      ...(row.policy_check !== null && { check: row.policy_check }),
    })),
  };
}

function withOid(row: DefinitionRow): { oid: number } & DefinedSql {
  return { oid: row.oid, ...definedSql(row) };
}

function definedSql(row: DefinitionRow): DefinedSql {
  return row.withheld
    ? { withheld: true }
    : {
        sql: row.sql ?? '',
        names: row.names,
        ...(row.bodies !== null && { bodies: row.bodies }),
      };
}
