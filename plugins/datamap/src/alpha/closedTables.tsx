import {
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { lazy, Suspense } from 'react';

const EntityPageOrClosed = lazy(() =>
  import('../components/tablePage/EntityPageOrClosed').then(m => ({
    default: m.EntityPageOrClosed,
  })),
);

/**
 * Gives people a way on where the catalog shows them nothing in a warehouse: a
 * table that they may not see, or that is not there. A portal adds it to the
 * features of its app.
 *
 * @alpha
 */
export const closedTablesModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin.getExtension('page:catalog/entity').override({
      factory(originalFactory) {
        const page = originalFactory();
        return [
          ...page,
          coreExtensionData.reactElement(
            <Suspense fallback={null}>
              <EntityPageOrClosed>
                {page.get(coreExtensionData.reactElement)}
              </EntityPageOrClosed>
            </Suspense>,
          ),
        ];
      },
    }),
  ],
});
