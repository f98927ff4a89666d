import { datamapApiDocument } from '@datamap/plugin-datamap-common';
import type { Router } from 'express';
import type { ApiContext } from './ApiContext';
import { createRouter } from './createRouter';

/** Method and path of each route, as the document writes them. */
function routesOf(router: Router): string[] {
  return router.stack.flatMap(({ route }) =>
    route && route.path.startsWith('/v1/')
      ? Object.keys(
          (route as unknown as { methods: Record<string, boolean> }).methods,
        ).map(
          method => `${method} ${route.path.replace(/:([a-z]+)/gi, '{$1}')}`,
        )
      : [],
  );
}

describe('createRouter', () => {
  it('registers every documented operation, and no other', () => {
    const router = createRouter({ warehouses: [] } as unknown as ApiContext);
    const documented = Object.entries(datamapApiDocument.paths).flatMap(
      ([path, methods]) =>
        Object.keys(methods).map(method => `${method} ${path}`),
    );
    expect(routesOf(router).sort()).toEqual(documented.sort());
  });
});
