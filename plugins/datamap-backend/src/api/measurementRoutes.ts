import type { Router } from 'express';
import { MEASUREMENT_SORT } from '../history';
import { showsStatistics } from '../store/hiddenFigures';
import { notShownOf } from '../store/notShownOf';
import { type ApiContext, callerOf } from './ApiContext';
import { decodeCursor } from './cursor';
import { readHistoryQuery, readPaging } from './readQuery';

/** Adds the route about the history of a table's figures. */
export function addMeasurementRoutes(
  router: Router,
  context: ApiContext,
): void {
  const { measurements, tables } = context;

  router.get(
    '/v1/tables/:warehouse/:table/measurements',
    async (request, response) => {
      const { visibility } = await callerOf(context, request);
      const { warehouse, table } = request.params;
      const row = await tables.get(visibility, warehouse, table);
      if (!showsStatistics(row)) {
        response.json({
          items: [],
          pageInfo: {},
          notShown: notShownOf(row, visibility),
        });
        return;
      }
      const { limit, cursor } = readPaging(request.query);
      response.json(
        await measurements.list({
          table: row.id,
          ...readHistoryQuery(request.query),
          limit,
          cursor: decodeCursor(cursor, {
            sort: MEASUREMENT_SORT,
            isValue: value => !Number.isNaN(Date.parse(value)),
          }),
        }),
      );
    },
  );
}
