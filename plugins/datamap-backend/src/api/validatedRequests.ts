import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import { datamapApiDocument } from '@datamap/plugin-datamap-common';
import { json, type Router } from 'express';

/** As long as 200 reports of loaders are that use all that they may. */
const LONGEST_BODY = '1mb';

const made = new Map<boolean, Router>();

/**
 * Holds requests against the OpenAPI document, and responses too where asked
 * for. It knows nothing of the backend that it is part of, and making it takes
 * half a second: those of one process share it.
 */
export function validatedRequests(options: {
  validateResponses: boolean;
}): Router {
  const { validateResponses } = options;
  const router = made.get(validateResponses) ?? make(validateResponses);
  made.set(validateResponses, router);
  return router;
}

function make(validateResponses: boolean): Router {
  // As `unknown` first: holding its whole type against that of any document takes the compiler a minute.
  const document = datamapApiDocument as unknown as Parameters<
    typeof createValidatedOpenApiRouter
  >[0];
  return createValidatedOpenApiRouter(document, {
    middleware: [json({ limit: LONGEST_BODY })],
    validatorOptions: { validateResponses },
  });
}
