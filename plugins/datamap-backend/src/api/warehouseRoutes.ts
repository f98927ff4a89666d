import type { Router } from 'express';
import { SCHEMA_SORT } from '../store/SchemaStore';
import { type ApiContext, callerOf } from './ApiContext';
import { decodeCursor } from './cursor';
import { readPaging } from './readQuery';

/** Adds the routes about warehouses and schemas. */
export function addWarehouseRoutes(router: Router, context: ApiContext): void {
  const { authorizer, schemas, warehouseReader } = context;

  router.get('/v1/warehouses', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    const { items, totals } = await warehouseReader.list(
      visibility,
      await authorizer.mayStartRun(credentials),
    );
    const mayManage = await authorizer.mayManage(credentials);
    response.json({
      items: items.map(warehouse => ({ ...warehouse, mayManage })),
      totals,
    });
  });

  router.get('/v1/warehouses/:warehouse', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    response.json({
      ...(await warehouseReader.get(
        request.params.warehouse,
        visibility,
        await authorizer.mayStartRun(credentials),
      )),
      mayManage: await authorizer.mayManage(credentials),
    });
  });

  router.get('/v1/warehouses/:warehouse/schemas', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { id: warehouse } = warehouseReader.configured(
      request.params.warehouse,
    );
    const { limit, cursor } = readPaging(request.query);
    response.json(
      await schemas.list({
        visibility,
        warehouse,
        limit,
        cursor: decodeCursor(cursor, {
          sort: SCHEMA_SORT,
          isValue: value => !value.includes('\u0000'),
        }),
      }),
    );
  });

  router.get(
    '/v1/warehouses/:warehouse/schemas/:schema',
    async (request, response) => {
      const { visibility } = await callerOf(context, request);
      const { id: warehouse } = warehouseReader.configured(
        request.params.warehouse,
      );
      response.json(
        await schemas.get(visibility, warehouse, request.params.schema),
      );
    },
  );
}
