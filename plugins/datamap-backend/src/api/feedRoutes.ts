import type { Request, Router } from 'express';
import type { ApiContext } from './ApiContext';

/** Adds the routes of the feed, for services only: it tells of every table. */
export function addFeedRoutes(router: Router, context: ApiContext): void {
  const { feed, httpAuth } = context;
  const assertService = (request: Request) =>
    httpAuth.credentials(request, { allow: ['service'] });

  router.get('/v1/feed', async (request, response) => {
    await assertService(request);
    const { after = 0, limit = 500, columns } = request.query;
    response.json(
      await feed.read(Number(after), Number(limit), {
        columns: String(columns) === 'true',
      }),
    );
  });

  router.get('/v1/feed/consumers', async (request, response) => {
    await assertService(request);
    response.json(await feed.consumers());
  });

  router.put('/v1/feed/consumers/:id', async (request, response) => {
    await assertService(request);
    const { revision } = request.body as { revision: number };
    response.json(await feed.putConsumer(request.params.id, revision));
  });
}
