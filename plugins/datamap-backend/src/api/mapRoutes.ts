import { InputError } from '@backstage/errors';
import type { Router } from 'express';
import { type ApiContext, callerOf } from './ApiContext';
import { readMapQuery, readPathQuery } from './readQuery';

/** Adds the routes about how tables connect. */
export function addMapRoutes(router: Router, context: ApiContext): void {
  const { map, paths, schemas, tables, warehouseReader } = context;

  router.get('/v1/map', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const query = readMapQuery(request.query);
    const { id: warehouse } = warehouseReader.configured(query.warehouse);
    const extent = {
      visibility,
      ...query,
      inferred: query.inferred && context.inferred.enabled,
      warehouse,
    };
    if (query.focus !== undefined && query.schema !== undefined) {
      throw new InputError(
        `The map shows either the table '${query.focus}' or the schema '${query.schema}'; leave out 'focus' or 'schema'`,
      );
    }
    if (query.focus !== undefined) {
      const row = await tables.get(visibility, warehouse, query.focus);
      response.json(
        await map.neighbourhood({
          ...extent,
          focus: { id: row.id, entityName: row.entity_name },
        }),
      );
    } else if (query.schema !== undefined) {
      const schema = await schemas.get(visibility, warehouse, query.schema);
      response.json(await map.schema({ ...extent, schema: schema.entityName }));
    } else {
      response.json(await map.overview({ visibility, warehouse }));
    }
  });

  router.get('/v1/map/path', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { warehouse, from, to, limit } = readPathQuery(request.query);
    const { id } = warehouseReader.configured(warehouse);
    const endOf = async (name: string) => {
      const row = await tables.get(visibility, id, name);
      return { id: row.id, entityName: row.entity_name };
    };
    response.json(
      await paths.find({
        visibility,
        from: await endOf(from),
        to: await endOf(to),
        limit,
      }),
    );
  });
}
