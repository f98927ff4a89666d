import type { Router } from 'express';
import type { ApiContext } from './ApiContext';

/** Adds the route for whoever watches over the portal. */
export function addHealthRoutes(router: Router, context: ApiContext): void {
  const { authorizer, health, httpAuth } = context;

  router.get('/v1/health', async (request, response) => {
    await authorizer.assertMayManage(
      await httpAuth.credentials(request, { allow: ['user', 'service'] }),
    );
    const answer = await health.read();
    response.status(answer.state === 'failing' ? 503 : 200).json(answer);
  });
}
