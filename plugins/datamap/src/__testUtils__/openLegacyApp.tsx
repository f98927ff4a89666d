import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { AlertDisplay } from '@backstage/core-components';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { render } from '@testing-library/react';
import { MemoryRouter, Route } from 'react-router-dom';
import {
  DatamapPage,
  EntityDatamapChangesContent,
  EntityDatamapColumnsContent,
  EntityDatamapHealthContent,
  EntityDatamapOverviewContent,
  EntityDatamapRelationshipsContent,
  EntityDatamapStructureContent,
  isDatamapEntity,
  isDatamapTable,
} from '..';

const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isDatamapEntity}>
      <EntityLayout>
        <EntityLayout.Route path="/" title="Overview">
          <EntityDatamapOverviewContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/columns" title="Columns" if={isDatamapTable}>
          <EntityDatamapColumnsContent />
        </EntityLayout.Route>
        <EntityLayout.Route
          path="/relationships"
          title="Relationships"
          if={isDatamapTable}
        >
          <EntityDatamapRelationshipsContent />
        </EntityLayout.Route>
        <EntityLayout.Route
          path="/structure"
          title="Structure"
          if={isDatamapTable}
        >
          <EntityDatamapStructureContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/health" title="Health" if={isDatamapTable}>
          <EntityDatamapHealthContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/changes" title="Changes" if={isDatamapTable}>
          <EntityDatamapChangesContent />
        </EntityLayout.Route>
      </EntityLayout>
    </EntitySwitch.Case>
  </EntitySwitch>
);

/** Opens an address in a portal of the old frontend system, our page at `/find-data`. */
export function openLegacyApp(path: string) {
  const app = createApp({
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Portal', baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
    components: {
      Router: ({ children }) => (
        <MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>
      ),
    },
  });
  const App = app.createRoot(
    <>
      <AlertDisplay />
      <AppRouter>
        <FlatRoutes>
          <Route path="/find-data" element={<DatamapPage />} />
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
        </FlatRoutes>
      </AppRouter>
    </>,
  );
  return render(<App />);
}
