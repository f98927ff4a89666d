import {
  type JoinPath,
  quotedIdentifier,
} from '@datamap/plugin-datamap-common';
import { tableAliases } from './tableAliases';

/** What a join needs of a way. */
export interface JoinWay {
  tables: Array<{ schema: string; name: string }>;
  steps: Array<{
    edge: Pick<
      JoinPath['steps'][number]['edge'],
      'columns' | 'nullable' | 'period' | 'validated' | 'enforced'
    >;
    forward: boolean;
  }>;
}

/** Whether a referencing row may have no counterpart. */
function mayFindNothing({ edge, forward }: JoinWay['steps'][number]): boolean {
  return (
    forward &&
    (edge.nullable === true ||
      edge.validated === false ||
      edge.enforced === false)
  );
}

/**
 * A SELECT that joins the tables of a way, one after the other.
 *
 * From the referencing table to the referenced one it is a LEFT JOIN where a row
 * may have no counterpart: a column of the key may be null, or the reference was
 * never validated or is not enforced. An inner join would drop such rows without
 * a word, and a sum over them would be wrong. After a LEFT JOIN all further ones
 * are, because an inner join on columns that may be missing by then drops the
 * same rows after all.
 *
 * Periods are joined where they overlap: a reference over periods is kept by all
 * referenced rows together, none of which need have the same period.
 *
 * Back from the referenced table to the referencing one it is an inner join:
 * who goes that way asks for the rows that reference.
 */
export function joinSql({ tables, steps }: JoinWay): string {
  const aliases = tableAliases(tables.map(({ name }) => name)).map(
    quotedIdentifier,
  );
  const source = ({ schema, name }: JoinWay['tables'][number], index: number) =>
    `${quotedIdentifier(schema)}.${quotedIdentifier(name)} AS ${
      aliases[index]
    }`;
  let keepsRows = false;
  const joins = steps.map((step, index) => {
    keepsRows ||= mayFindNothing(step);
    const [before, joined] = [aliases[index], aliases[index + 1]];
    const { columns, period } = step.edge;
    const conditions = columns.map(({ from, to }, at) => {
      const [own, others] = step.forward ? [to, from] : [from, to];
      const operator = period && at === columns.length - 1 ? '&&' : '=';
      return `${joined}.${quotedIdentifier(
        own,
      )} ${operator} ${before}.${quotedIdentifier(others)}`;
    });
    return `${keepsRows ? 'LEFT JOIN' : 'JOIN'} ${source(
      tables[index + 1],
      index + 1,
    )}\n  ON ${conditions.join('\n  AND ')}`;
  });
  return ['SELECT *', `FROM ${source(tables[0], 0)}`, ...joins].join('\n');
}
