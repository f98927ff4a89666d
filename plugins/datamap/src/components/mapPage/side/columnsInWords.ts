import { MapEdge } from '@datamap/plugin-datamap-common';
import { formatList } from '../../../format';

/**
 * The columns by which a reference is followed, in the key's order: one name
 * where both sides have the same, otherwise `customer_id = id`.
 */
export function columnsInWords(
  { columns }: Pick<MapEdge, 'columns'>,
  forward = true,
): string {
  return formatList(
    columns.map(({ from, to }) => {
      const [first, second] = forward ? [from, to] : [to, from];
      return first === second ? first : `${first} = ${second}`;
    }),
  );
}
