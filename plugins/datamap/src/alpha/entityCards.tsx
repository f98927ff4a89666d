import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';

const dataUsed = EntityCardBlueprint.make({
  name: 'data-used',
  params: {
    type: 'content',
    filter: ({ kind, relations }) =>
      kind.toLocaleLowerCase('en-US') === 'component' &&
      (relations ?? []).some(
        ({ type, targetRef }) =>
          type === 'dependsOn' && targetRef.startsWith('resource:'),
      ),
    loader: () => import('../components/usedBy').then(m => <m.DataUsedCard />),
  },
});

/** Cards for the pages of other entities. */
export const entityCards = [dataUsed];
