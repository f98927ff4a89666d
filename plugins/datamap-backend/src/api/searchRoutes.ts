import { NotAllowedError } from '@backstage/errors';
import {
  datamapTableReviewPermission,
  datamapWarehouseManagePermission,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { ownersOf } from './ownersOf';
import { personOf } from './personOf';
import { readTableFilter } from './readQuery';

const DEFAULT_LIMIT = 20;
const DEFAULT_MISSES = 50;

/** Adds the routes of the search. */
export function addSearchRoutes(router: Router, context: ApiContext): void {
  const { authorizer, search } = context;

  router.get('/v1/search', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { warehouse, schema, kind, tag, personalData } = readTableFilter(
      request.query,
    );
    response.json(
      await search.store.search(
        {
          visibility,
          q: String(request.query.q),
          filter: { warehouse, schema, kind, tag, personalData },
          limit: Number(request.query.limit ?? DEFAULT_LIMIT),
          offset: Number(request.query.offset ?? 0),
        },
        await search.abbreviations.read(),
      ),
    );
  });

  router.get('/v1/search/start', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    response.json(
      await search.start.read(visibility, await ownersOf(context, credentials)),
    );
  });

  router.get('/v1/search/abbreviations', async (request, response) => {
    await callerOf(context, request);
    const items = await search.abbreviations.list();
    response.json({ items, totalItems: items.length });
  });

  const changeAbbreviation = async <T>(
    request: Request,
    meta: { action: 'put'; meanings: string[] } | { action: 'delete' },
    work: (abbreviation: string, by: string) => Promise<T>,
  ): Promise<T> =>
    await audited(
      context,
      {
        eventId: 'search-abbreviation',
        severityLevel: 'medium',
        request,
        meta: { ...meta, ...request.params },
      },
      async () => {
        const { credentials } = await callerOf(context, request);
        if (!(await authorizer.mayManage(credentials))) {
          throw new NotAllowedError(
            `Keeping the abbreviations of the search needs the permission '${datamapWarehouseManagePermission.name}'`,
          );
        }
        return await work(request.params.abbreviation, personOf(credentials));
      },
    );

  router.put(
    '/v1/search/abbreviations/:abbreviation',
    async (request, response) => {
      const { meanings } = request.body as { meanings: string[] };
      response.json(
        await changeAbbreviation(
          request,
          { action: 'put', meanings },
          (abbreviation, by) =>
            search.abbreviations.put(abbreviation, { meanings, by }),
        ),
      );
    },
  );

  router.delete(
    '/v1/search/abbreviations/:abbreviation',
    async (request, response) => {
      await changeAbbreviation(request, { action: 'delete' }, abbreviation =>
        search.abbreviations.delete(abbreviation),
      );
      response.status(204).end();
    },
  );

  router.post('/v1/search/misses', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { q } = request.body as { q: string };
    if (
      search.misses.policy.enabled &&
      (await search.store.findsNothing(
        { visibility, q },
        await search.abbreviations.read(),
      ))
    ) {
      await search.misses.count(q);
    }
    response.status(204).end();
  });

  router.get('/v1/search/misses', async (request, response) => {
    const { credentials } = await callerOf(context, request);
    if (
      !(await authorizer.mayManage(credentials)) &&
      !(await authorizer.mayReviewSome(credentials))
    ) {
      throw new NotAllowedError(
        `Seeing what was searched in vain needs the permission '${datamapTableReviewPermission.name}' or '${datamapWarehouseManagePermission.name}'`,
      );
    }
    response.json({
      ...(await search.misses.list(
        Number(request.query.limit ?? DEFAULT_MISSES),
      )),
      ...search.misses.policy,
    });
  });
}
