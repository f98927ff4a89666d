import { NotAllowedError } from '@backstage/errors';
import {
  datamapTableReviewPermission,
  type ReviewDecision,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { countFacets } from '../store/facets';
import { notShownOf } from '../store/notShownOf';
import { isSortValue, SORT_NAMES, type TableSort } from '../store/tableSort';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import { withoutTexts } from '../store/withoutTexts';
import { type ApiContext, type Caller, callerOf } from './ApiContext';
import { audited } from './audited';
import { decodeCursor } from './cursor';
import { readPaging, readTableFilter } from './readQuery';
import { personOf } from './personOf';

/** Finds the table of the address, for those who may see it. */
export async function findTable(
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

/** Finds the table, for those who may review it. */
export async function findForReview(
  context: ApiContext,
  request: Request,
): Promise<Caller & { row: WholeTableRow }> {
  const found = await findTable(context, request);
  const mayReview = await context.authorizer.reviewable(found.credentials);
  if (!mayReview(resourceOf(found.row))) {
    throw new NotAllowedError(
      `Reviewing the table '${found.row.entity_name}' needs the permission '${datamapTableReviewPermission.name}', which its owner '${found.row.owner}' has`,
    );
  }
  return found;
}

/** Adds the routes about tables. */
export function addTableRoutes(router: Router, context: ApiContext): void {
  const { authorizer, database, reviews, tableDetails, tables, trust } =
    context;
  const titles = new Map(
    context.warehouses.map(({ id, title }) => [id, title]),
  );

  const notesOf = new Map(
    context.warehouses.map(({ id, config }) => [id, config?.notesOf]),
  );

  router.get('/v1/tables', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { limit, cursor } = readPaging(request.query);
    const sort = String(request.query.sort ?? 'title') as TableSort;
    response.json(
      await tables.list({
        visibility,
        filter: readTableFilter(request.query),
        sort,
        limit,
        cursor: decodeCursor(cursor, {
          sort,
          isValue: isSortValue(sort),
          names: SORT_NAMES,
        }),
      }),
    );
  });

  router.get('/v1/facets', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    response.json(
      await countFacets(database, {
        visibility,
        filter: readTableFilter(request.query),
        warehouseTitles: titles,
      }),
    );
  });

  router.get('/v1/tables/:warehouse/:table', async (request, response) => {
    const { credentials, visibility, row } = await findTable(context, request);
    const { oneRow, periodColumn } =
      notesOf.get(row.warehouse)?.(row.schema_name, row.name) ?? {};
    const mayReview = await authorizer.reviewable(credentials);
    const mayCertify = await authorizer.certifiable(credentials);
    response.json({
      ...(await tableDetails.table(row, {
        visibility,
        warehouseTitle: titles.get(row.warehouse) ?? row.warehouse,
        mayReview: mayReview(resourceOf(row)),
        mayCertify: mayCertify(resourceOf(row)),
        trust: await trust.of(row, visibility),
        dataTeam: context.dataTeam,
        oneRow,
        periodColumn,
      })),
      notShown: notShownOf(row, visibility),
    });
  });

  router.get(
    '/v1/tables/:warehouse/:table/columns',
    async (request, response) => {
      const { credentials, visibility, row } = await findTable(
        context,
        request,
      );
      const { may } = await authorizer.describable(credentials);
      const columns = await tableDetails.columns(row, visibility);
      const notShown = notShownOf(row, visibility);
      response.json({
        items: notShown?.includes('definition')
          ? columns.map(withoutTexts)
          : columns,
        totalItems: columns.length,
        mayClassify: may(resourceOf(row)),
        notShown,
      });
    },
  );

  router.put(
    '/v1/tables/:warehouse/:table/review',
    async (request, response) => {
      const { decision, note } = request.body as {
        decision: ReviewDecision;
        note?: string;
      };
      const review = await audited(
        context,
        {
          eventId: 'table-review',
          request,
          meta: { action: 'put', decision, ...request.params },
        },
        async () => {
          const { credentials, row } = await findForReview(context, request);
          return await reviews.put(row.id, {
            decision,
            note,
            by: personOf(credentials),
          });
        },
      );
      response.json(review);
    },
  );

  router.delete(
    '/v1/tables/:warehouse/:table/review',
    async (request, response) => {
      await audited(
        context,
        {
          eventId: 'table-review',
          request,
          meta: { action: 'delete', ...request.params },
        },
        async () => {
          const { row } = await findForReview(context, request);
          await reviews.delete(row.id);
        },
      );
      response.status(204).end();
    },
  );
}
