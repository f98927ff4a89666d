import type { AdminWarehouse } from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { entityRefOf } from '../config/entityRefOf';
import { erasePerson } from '../upkeep/erasePerson';
import { personOf } from './personOf';

/** What an entity ref without a kind is here, and one to write it like. */
const PERSON = { kind: 'user', example: 'user:default/minji.park' };

/** Adds the routes for those who look after the reading. */
export function addAdminRoutes(router: Router, context: ApiContext): void {
  const { administration, authorizer, control, warehouseReader } = context;

  router.get('/v1/admin', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    await authorizer.assertMayManage(credentials);
    response.json(
      await administration.read(
        { counts: visibility.tables === 'all', access: true },
        await authorizer.mayStartRun(credentials),
      ),
    );
  });

  router.post('/v1/admin/erase-person', async (request, response) => {
    const places = await audited(
      context,
      { eventId: 'person-erasure', severityLevel: 'high', request },
      async () => {
        const { credentials } = await callerOf(context, request);
        await authorizer.assertMayManage(credentials);
        const { entityRef } = request.body as { entityRef: string };
        return await erasePerson(
          context,
          entityRefOf(entityRef, 'entityRef', PERSON),
        );
      },
      count => ({ places: count }),
    );
    response.json({ places });
  });

  const change = async (
    request: Request,
    eventId: 'warehouse-pause' | 'warehouse-resume',
    work: (warehouse: string, person: string) => Promise<void>,
  ): Promise<AdminWarehouse> =>
    await audited(
      context,
      {
        eventId,
        severityLevel: 'medium',
        request,
        meta: { warehouse: request.params.warehouse },
      },
      async () => {
        const { credentials, visibility } = await callerOf(context, request);
        await authorizer.assertMayStartRun(credentials);
        const warehouse = warehouseReader.configured(request.params.warehouse);
        await work(warehouse.id, personOf(credentials));
        return await administration.warehouse(warehouse, {
          counts: visibility.tables === 'all',
          access: await authorizer.mayManage(credentials),
        });
      },
    );

  router.post('/v1/warehouses/:warehouse/pause', async (request, response) => {
    response.json(
      await change(request, 'warehouse-pause', (id, person) =>
        control.pause(id, person),
      ),
    );
  });

  router.post('/v1/warehouses/:warehouse/resume', async (request, response) => {
    response.json(
      await change(request, 'warehouse-resume', id => control.resume(id)),
    );
  });
}
