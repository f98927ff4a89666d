import { InputError } from '@backstage/errors';
import type { Router } from 'express';
import { runOf } from '../runs/RunRow';
import { RUN_SORT } from '../runs/RunStore';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { decodeCursor, encodeCursor } from './cursor';
import { personOf } from './personOf';
import { readPaging } from './readQuery';

/** Adds the routes about runs. */
export function addRunRoutes(router: Router, context: ApiContext): void {
  const { authorizer, control, runs, warehouseReader, warehouses } = context;
  const all = warehouses.map(({ id }) => id);

  router.get('/v1/runs', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { limit, cursor } = readPaging(request.query);
    const { warehouse } = request.query;
    const rows = await runs.list({
      warehouses:
        warehouse === undefined
          ? all
          : [warehouseReader.configured(String(warehouse)).id],
      limit,
      cursor: decodeCursor(cursor, {
        sort: RUN_SORT,
        isValue: value => !Number.isNaN(Date.parse(value)),
      }),
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    response.json({
      items: page.map(row => runOf(row, visibility.tables === 'all')),
      pageInfo:
        rows.length > limit && last
          ? {
              nextCursor: encodeCursor({
                sort: RUN_SORT,
                value: last.queued_at.toISOString(),
                id: last.id,
              }),
            }
          : {},
    });
  });

  router.post('/v1/runs', async (request, response) => {
    const { warehouse, acceptRemovals } = request.body as {
      warehouse: string;
      acceptRemovals?: boolean;
    };
    const run = await audited(
      context,
      {
        eventId: 'run-start',
        severityLevel: 'medium',
        request,
        meta: { warehouse, acceptRemovals: acceptRemovals === true },
      },
      async () => {
        const { credentials, visibility } = await callerOf(context, request);
        await authorizer.assertMayStartRun(credentials);
        const configured = warehouseReader.configured(warehouse);
        if (!configured.config) {
          throw new InputError(
            `The warehouse '${warehouse}' cannot be read because of its configuration; the portal's log says what is wrong, mend it and start the portal again`,
          );
        }
        const { run: row } = await control.start(configured.config, {
          by: personOf(credentials),
          acceptRemovals,
        });
        return runOf(row, visibility.tables === 'all');
      },
    );
    response.status(202).json(run);
  });

  router.get('/v1/runs/:id', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    response.json(
      runOf(
        await runs.get(request.params.id, all),
        visibility.tables === 'all',
      ),
    );
  });

  router.post('/v1/runs/:id/cancel', async (request, response) => {
    const { id } = request.params;
    const run = await audited(
      context,
      {
        eventId: 'run-cancel',
        severityLevel: 'medium',
        request,
        meta: { run: id },
      },
      async () => {
        const { credentials, visibility } = await callerOf(context, request);
        await authorizer.assertMayStartRun(credentials);
        return runOf(
          await control.cancel(id, personOf(credentials)),
          visibility.tables === 'all',
        );
      },
    );
    response.status(202).json(run);
  });
}
