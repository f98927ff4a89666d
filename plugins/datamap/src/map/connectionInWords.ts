import { Translate } from '../translation';
import { Connection } from './Connection';

/**
 * What a connection says in one sentence, such as "Orders leads to Customers:
 * 2 references"; `titleOf` answers what people call a table.
 */
export function connectionInWords(
  { type, from, to, edges }: Connection,
  titleOf: (entityName: string) => string,
  t: Translate,
): string {
  const count = edges.length;
  if (from === to) {
    return count === 1
      ? t('relationships.connection.itself', { from: titleOf(from) })
      : t('relationships.connection.itselfTimes', {
          from: titleOf(from),
          count,
        });
  }
  const ends = { from: titleOf(from), to: titleOf(to) };
  if (type !== 'reference') {
    return t(`relationships.connection.${type}`, ends);
  }
  return count === 1
    ? t('relationships.connection.reference', ends)
    : t('relationships.connection.references', { ...ends, count });
}
