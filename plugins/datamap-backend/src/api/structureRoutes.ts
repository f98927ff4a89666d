import type { Request, Router } from 'express';
import { type ApiContext, type Caller, callerOf } from './ApiContext';
import { notShownOf } from '../store/notShownOf';
import type { WholeTableRow } from '../store/TableStore';

async function find(
  context: ApiContext,
  request: Request,
): Promise<Caller & { row: WholeTableRow }> {
  const caller = await callerOf(context, request);
  const { warehouse, table } = request.params;
  return {
    ...caller,
    row: await context.tables.get(caller.visibility, warehouse, table),
  };
}

/** Adds the routes about how a table is made. Who may read it may read these. */
export function addStructureRoutes(router: Router, context: ApiContext): void {
  const { tableStructure } = context;

  router.get(
    '/v1/tables/:warehouse/:table/indexes',
    async (request, response) => {
      const { visibility, row } = await find(context, request);
      const indexes = await tableStructure.indexes(row, visibility);
      response.json({ ...indexes, totalItems: indexes.items.length });
    },
  );

  router.get(
    '/v1/tables/:warehouse/:table/constraints',
    async (request, response) => {
      const { visibility, row } = await find(context, request);
      const items = await tableStructure.constraints(row, visibility);
      response.json({
        items,
        totalItems: items.length,
        notShown: notShownOf(row, visibility),
      });
    },
  );

  router.get(
    '/v1/tables/:warehouse/:table/definition',
    async (request, response) => {
      const { visibility, row } = await find(context, request);
      response.json(await tableStructure.definition(row, visibility));
    },
  );
}
