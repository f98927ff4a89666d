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
  const ends = { from: titleOf(from), to: titleOf(to) };
  if (type === 'inferred') {
    return t('relationships.connection.inferred', ends);
  }
  if (from === to) {
    return t('relationships.connection.itself', { from: ends.from, count });
  }
  return type === 'reference'
    ? t('relationships.connection.reference', { ...ends, count })
    : t(`relationships.connection.${type}`, ends);
}
