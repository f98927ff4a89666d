import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { JsonObject } from '@backstage/types';
import datamapPlugin, { closedTablesModule } from '../alpha';

interface RenderPageOptions {
  /** The address to open. */
  path?: string;
  language?: 'en' | 'ko';
  /** `datamap.notice` of the portal's configuration. */
  notice?: string;
  /** The rest of `datamap` in the portal's configuration. */
  datamap?: JsonObject;
}

/** Opens one of our pages in a portal that has the catalog and nothing else. */
export function renderPage({
  path = '/datamap',
  language = 'en',
  notice,
  datamap,
}: RenderPageOptions = {}) {
  return renderTestApp({
    features: [catalogPlugin, datamapPlugin, closedTablesModule],
    initialRouteEntries: [path],
    config: {
      app: {
        title: 'Portal',
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'ko'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
      datamap: { ...datamap, ...(notice && { notice }) },
    },
  });
}
