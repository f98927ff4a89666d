import type { Request, Router } from 'express';
import { CHANGE_SORT, GROUP_SORT } from '../changes';
import { decodeChangeCursor } from '../changes/changeCursor';
import { type ApiContext, callerOf } from './ApiContext';
import { readChangeFilter, readPaging } from './readQuery';

/** Adds the routes about what changed. */
export function addChangeRoutes(router: Router, context: ApiContext): void {
  const { changes, runs, tables, warehouses } = context;
  const all = warehouses.map(({ id }) => id);
  const pageOf = (request: Request, sort: string) => {
    const { limit, cursor } = readPaging(request.query);
    return { limit, cursor: decodeChangeCursor(sort, cursor) };
  };

  router.get('/v1/changes', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    response.json(
      await changes.list({
        visibility,
        filter: readChangeFilter(request.query),
        ...pageOf(request, CHANGE_SORT),
      }),
    );
  });

  router.get('/v1/changes/groups', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    response.json(
      await changes.groups({
        visibility,
        filter: readChangeFilter(request.query),
        ...pageOf(request, GROUP_SORT),
      }),
    );
  });

  router.get(
    '/v1/tables/:warehouse/:table/changes',
    async (request, response) => {
      const { visibility } = await callerOf(context, request);
      const { warehouse, table } = request.params;
      const { id } = await tables.get(visibility, warehouse, table);
      response.json(
        await changes.list({
          visibility,
          filter: { ...readChangeFilter(request.query), table: id },
          ...pageOf(request, CHANGE_SORT),
        }),
      );
    },
  );

  router.get('/v1/runs/:id/changes', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { id } = await runs.get(request.params.id, all);
    response.json(
      await changes.list({
        visibility,
        filter: { ...readChangeFilter(request.query), run: id },
        ...pageOf(request, CHANGE_SORT),
      }),
    );
  });
}
