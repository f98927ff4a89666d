import type { Router } from 'express';
import { AUDIT_SORT } from '../audit/AuditStore';
import { type ApiContext, callerOf } from './ApiContext';
import { decodeCursor, encodeCursor } from './cursor';
import { readAuditFilter, readPaging } from './readQuery';

/** As the store writes it, to the microsecond. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** Adds the route that tells what was done and refused. */
export function addAuditRoutes(router: Router, context: ApiContext): void {
  const { auditEvents, authorizer } = context;

  router.get('/v1/audit', async (request, response) => {
    const { credentials } = await callerOf(context, request);
    await authorizer.assertMayManage(credentials);
    const { limit, cursor } = readPaging(request.query);
    const { items, next } = await auditEvents.list(
      readAuditFilter(request.query),
      {
        limit,
        after: decodeCursor(cursor, {
          sort: AUDIT_SORT,
          isValue: value =>
            MOMENT.test(value) && !Number.isNaN(Date.parse(value)),
        }),
      },
    );
    response.json({
      items,
      pageInfo: next ? { nextCursor: encodeCursor(next) } : {},
    });
  });
}
