import type { Router } from 'express';
import { type ApiContext, callerOf } from '../api/ApiContext';
import { readPaging, readTableFilter } from '../api/readQuery';
import { type CoverageQuery, readCoverage } from './readCoverage';

/** Adds the route about how far tables are described, certified and owned. */
export function addCoverageRoutes(router: Router, context: ApiContext): void {
  const oneRowPatterns = context.warehouses.flatMap(({ id, config }) =>
    (config?.oneRowPatterns ?? []).map(pattern => ({ warehouse: id, pattern })),
  );

  router.get('/v1/coverage', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    const { by, sort } = request.query;
    response.json(
      await readCoverage(context.database, {
        visibility,
        oneRowPatterns,
        by: String(by ?? 'schema') as CoverageQuery['by'],
        sort: String(sort ?? 'gap') as CoverageQuery['sort'],
        warehouses: readTableFilter(request.query).warehouse,
        ...readPaging(request.query),
      }),
    );
  });
}
