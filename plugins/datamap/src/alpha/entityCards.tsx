import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { hasDatamapDataUsed } from '../legacy/conditions';

const dataUsed = EntityCardBlueprint.make({
  name: 'data-used',
  params: {
    type: 'content',
    filter: hasDatamapDataUsed,
    loader: () => import('../components/usedBy').then(m => <m.DataUsedCard />),
  },
});

/** Cards for the pages of other entities. */
export const entityCards = [dataUsed];
