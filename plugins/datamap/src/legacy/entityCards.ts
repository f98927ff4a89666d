import { createComponentExtension } from '@backstage/core-plugin-api';
import { datamapPlugin } from './plugin';

/**
 * The tables that a component depends on: a card for the page of a component
 * for which `dependsOnData` holds.
 *
 * @public
 */
export const EntityDatamapDataUsedCard = datamapPlugin.provide(
  createComponentExtension({
    name: 'EntityDatamapDataUsedCard',
    component: {
      lazy: async () => {
        const [{ inLegacyApp }, { DataUsedCard }] = await Promise.all([
          import('./inLegacyApp'),
          import('../components/usedBy'),
        ]);
        return inLegacyApp(DataUsedCard);
      },
    },
  }),
);
