import type { RequestHandler, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import type { ApiContext } from './ApiContext';
import { addChangeRoutes } from './changeRoutes';
import { addAdminRoutes } from './adminRoutes';
import { addAuditRoutes } from './auditRoutes';
import { addCoverageRoutes } from '../tableCoverage/coverageRoutes';
import { addDescribingRoutes } from './describingRoutes';
import { addExportRoutes, addImportRoutes } from '../exchange';
import { addFeedRoutes } from './feedRoutes';
import { addHealthRoutes } from './healthRoutes';
import { addInferenceRoutes } from './inferenceRoutes';
import { limitRequests } from './limitRequests';
import { addMapRoutes } from './mapRoutes';
import { addMeasurementRoutes } from './measurementRoutes';
import { addNoteRoutes } from './noteRoutes';
import { addProposalRoutes } from './proposalRoutes';
import { recordRefusals } from './recordRefusals';
import { addRunRoutes } from './runRoutes';
import { addSearchRoutes } from './searchRoutes';
import { addStructureRoutes } from './structureRoutes';
import { addTableRoutes } from './tableRoutes';
import { addGlossaryRoutes } from '../glossary/glossaryRoutes';
import { addTermFileRoutes } from '../glossary/files/termFileRoutes';
import { addPersonalDataRoutes } from '../personalData/personalDataRoutes';
import { addOwnershipRoutes } from '../ownership/ownershipRoutes';
import { addTrustRoutes } from '../trust/trustRoutes';
import { addUpdateRoutes } from './updateRoutes';
import { validatedRequests } from './validatedRequests';
import { addWarehouseRoutes } from './warehouseRoutes';

/** Who is neither a user nor a service is not even told what a request lacks. */
function refuseStrangers({ httpAuth }: ApiContext): RequestHandler {
  return (request, _response, next) => {
    httpAuth
      .credentials(request, { allow: ['user', 'service'] })
      .then(() => next(), next);
  };
}

/**
 * Makes the router of the API. Requests are held against the OpenAPI document;
 * responses too, where asked for, in tests.
 */
export function createRouter(
  context: ApiContext,
  options: { validateResponses?: boolean } = {},
): Router {
  const router: Router = PromiseRouter();
  router.use(
    refuseStrangers(context),
    limitRequests(context),
    validatedRequests({
      validateResponses: options.validateResponses ?? false,
    }),
  );
  addAdminRoutes(router, context);
  addAuditRoutes(router, context);
  addHealthRoutes(router, context);
  addWarehouseRoutes(router, context);
  addTableRoutes(router, context);
  addStructureRoutes(router, context);
  addInferenceRoutes(router, context);
  addTrustRoutes(router, context);
  addOwnershipRoutes(router, context);
  addPersonalDataRoutes(router, context);
  addNoteRoutes(router, context);
  addProposalRoutes(router, context);
  // Before the terms, which have ids where these have names.
  addTermFileRoutes(router, context);
  addGlossaryRoutes(router, context);
  addDescribingRoutes(router, context);
  addCoverageRoutes(router, context);
  addExportRoutes(router, context);
  addImportRoutes(router, context);
  addSearchRoutes(router, context);
  addMapRoutes(router, context);
  addRunRoutes(router, context);
  addChangeRoutes(router, context);
  addMeasurementRoutes(router, context);
  addUpdateRoutes(router, context);
  addFeedRoutes(router, context);
  router.use(recordRefusals(context));
  return router;
}
