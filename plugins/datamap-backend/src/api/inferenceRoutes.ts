import type { InferredReferenceVerdict } from '@datamap/plugin-datamap-common';
import type { Router } from 'express';
import { resourceOf } from '../store/TableStore';
import type { ApiContext } from './ApiContext';
import { audited } from './audited';
import { personOf } from './personOf';
import { findForReview, findTable } from './tableRoutes';

const EVENT = 'inferred-reference-decision';

/** Adds the routes about references, those that nobody declared among them. */
export function addInferenceRoutes(router: Router, context: ApiContext): void {
  const { authorizer, inferred, tableDetails } = context;

  router.get(
    '/v1/tables/:warehouse/:table/references',
    async (request, response) => {
      const { credentials, visibility, row } = await findTable(
        context,
        request,
      );
      const mayReview = await authorizer.reviewable(credentials);
      response.json({
        ...(await tableDetails.references(row, visibility)),
        inferred: await inferred.of(row, {
          visibility,
          mayDecide: mayReview(resourceOf(row)),
        }),
      });
    },
  );

  router.put(
    '/v1/tables/:warehouse/:table/inferred-references/:id',
    async (request, response) => {
      const { decision } = request.body as {
        decision: InferredReferenceVerdict;
      };
      const decided = await audited(
        context,
        {
          eventId: EVENT,
          request,
          meta: { action: 'put', decision, ...request.params },
        },
        async () => {
          const { credentials, visibility, row } = await findForReview(
            context,
            request,
          );
          return await inferred.decide(request.params.id, {
            row,
            visibility,
            decision,
            by: personOf(credentials),
          });
        },
      );
      response.json(decided);
    },
  );

  router.delete(
    '/v1/tables/:warehouse/:table/inferred-references/:id',
    async (request, response) => {
      await audited(
        context,
        {
          eventId: EVENT,
          request,
          meta: { action: 'delete', ...request.params },
        },
        async () => {
          const { row } = await findForReview(context, request);
          await inferred.withdraw(request.params.id, row);
        },
      );
      response.status(204).end();
    },
  );
}
