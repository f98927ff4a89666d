import type { Router } from 'express';
import { assertReportable } from '../updates/assertReportable';
import type { ReportedUpdate } from '../updates/UpdateReportStore';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { personOf } from './personOf';

/** Adds the route by which loaders report what they have filled. */
export function addUpdateRoutes(router: Router, context: ApiContext): void {
  const { authorizer, reports, tables, warehouseReader } = context;

  router.post('/v1/updates', async (request, response) => {
    const { warehouse, updates } = request.body as {
      warehouse: string;
      updates: ReportedUpdate[];
    };
    const answer = await audited(
      context,
      {
        eventId: 'update-report',
        request,
        meta: { warehouse, updates: updates.length },
      },
      async () => {
        const { credentials, visibility } = await callerOf(context, request);
        await authorizer.assertMayReportUpdates(credentials);
        const { id } = warehouseReader.configured(warehouse);
        assertReportable(updates, new Date());
        const taken = await reports.add({
          warehouse: id,
          updates,
          by: personOf(credentials),
        });
        const there = await tables.there(visibility, id, updates);
        return {
          taken,
          known: updates.length - taken,
          notThere: distinct(updates).filter(table => !there(table)),
        };
      },
    );
    response.json(answer);
  });
}

function distinct(
  updates: ReportedUpdate[],
): Array<{ schema: string; table: string }> {
  return [
    ...new Map(
      updates.map(({ schema, table }) => [
        JSON.stringify([schema, table]),
        { schema, table },
      ]),
    ).values(),
  ];
}
