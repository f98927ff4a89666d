import { Translate } from '../translation';
import { DrawnLine } from './NeighbourhoodPicture';

/** How many edges a line stands for, where it is more than one. */
export function lineLabel(
  { connections }: DrawnLine,
  t: Translate,
): string | undefined {
  const count = connections.reduce((sum, { edges }) => sum + edges.length, 0);
  if (count < 2) {
    return undefined;
  }
  return connections.every(({ type }) => type === 'reference')
    ? t('relationships.line.references', { count })
    : t('relationships.line.connections', { count });
}
