import { NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  datamapGlossaryManagePermission,
  type GlossaryTermInput,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { answerUnlessConflict } from '../api/answerUnlessConflict';
import { type ApiContext, callerOf, type Caller } from '../api/ApiContext';
import { audited } from '../api/audited';
import { columnOf, findForDescribing, readCursor } from '../api/noteRoutes';
import { personOf } from '../api/personOf';
import { readPaging } from '../api/readQuery';
import { findTable } from '../api/tableRoutes';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import { readTermWords } from './readTermWords';
import type { ChangedLink } from './TermLinks';
import type { WrittenTerm } from './GlossaryStore';

const OF_TABLE = '/v1/tables/:warehouse/:table/terms';

function auditMeta({ before, after, term }: WrittenTerm): JsonObject {
  return {
    id: term.id,
    ...(before && { before: before as JsonObject }),
    after: after as JsonObject,
  };
}

/** Adds the routes of the glossary, and of the terms of tables. */
export function addGlossaryRoutes(router: Router, context: ApiContext): void {
  const { authorizer, glossary, search, termLinks, termRelations } = context;

  const change = async <T>(
    request: Request,
    action: string,
    work: (caller: Caller & { by: string }) => Promise<T>,
    outcomeOf: (result: T) => JsonObject,
  ): Promise<T> => {
    const result = await audited(
      context,
      {
        eventId: 'glossary-term',
        request,
        severityLevel: 'medium',
        meta: { action, ...request.params },
      },
      async () => {
        const caller = await callerOf(context, request);
        const { credentials } = caller;
        if (!(await authorizer.mayManageGlossary(credentials))) {
          throw new NotAllowedError(
            `Keeping the glossary needs the permission '${datamapGlossaryManagePermission.name}'`,
          );
        }
        return await work({ ...caller, by: personOf(credentials) });
      },
      outcomeOf,
    );
    void search.indexer.refreshWords();
    return result;
  };

  router.get('/v1/glossary', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    const { q } = request.query;
    response.json({
      ...(await glossary.list({
        visibility,
        q: typeof q === 'string' ? q : undefined,
        ...readPaging(request.query),
      })),
      mayManage: await authorizer.mayManageGlossary(credentials),
    });
  });

  router.post('/v1/glossary', async (request, response) => {
    const { term } = await change(
      request,
      'create',
      ({ by }) =>
        glossary.create(readTermWords(request.body as GlossaryTermInput), by),
      auditMeta,
    );
    response.status(201).json(term);
  });

  router.get('/v1/glossary/:id', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    response.json({
      ...(await glossary.get(request.params.id, visibility)),
      mayManage: await authorizer.mayManageGlossary(credentials),
    });
  });

  router.put('/v1/glossary/:id', async (request, response) => {
    await answerUnlessConflict(response, async () => {
      const { revision = 0, ...words } = request.body as GlossaryTermInput;
      const { term } = await change(
        request,
        'put',
        ({ by, visibility }) =>
          glossary.put(request.params.id, {
            words: readTermWords(words),
            revision,
            by,
            visibility,
          }),
        auditMeta,
      );
      return term;
    });
  });

  router.delete('/v1/glossary/:id', async (request, response) => {
    await change(
      request,
      'delete',
      () => glossary.delete(request.params.id),
      before => ({ before: before as JsonObject }),
    );
    response.status(204).end();
  });

  router.put('/v1/glossary/:id/related/:other', async (request, response) => {
    const { id, other } = request.params;
    await change(
      request,
      'relate',
      ({ by }) => termRelations.relate(id, { other, by }),
      relation => ({ ...relation }),
    );
    response.status(204).end();
  });

  router.delete(
    '/v1/glossary/:id/related/:other',
    async (request, response) => {
      const { id, other } = request.params;
      await change(
        request,
        'unrelate',
        () => termRelations.unrelate(id, other),
        relation => ({ ...relation }),
      );
      response.status(204).end();
    },
  );

  router.get('/v1/glossary/:id/history', async (request, response) => {
    await callerOf(context, request);
    const { limit, cursor } = readPaging(request.query);
    response.json(
      await glossary.history(request.params.id, {
        limit,
        before: readCursor(cursor),
      }),
    );
  });

  router.get('/v1/glossary/:id/places', async (request, response) => {
    const { visibility } = await callerOf(context, request);
    await glossary.get(request.params.id, visibility);
    response.json(
      await termLinks.places(request.params.id, {
        visibility,
        ...readPaging(request.query),
      }),
    );
  });

  router.get(OF_TABLE, async (request, response) => {
    const { credentials, row } = await findTable(context, request);
    const { may } = await authorizer.describable(credentials);
    response.json({
      items: await termLinks.of(row),
      mayDescribe: may(resourceOf(row)),
    });
  });

  const changeLink = async (
    request: Request,
    action: string,
    work: (found: {
      row: WholeTableRow;
      id: string;
      column?: string;
      by: string;
    }) => Promise<ChangedLink>,
  ): Promise<void> => {
    const column = columnOf(request);
    await audited(
      context,
      {
        eventId: 'glossary-link',
        request,
        meta: {
          action,
          ...request.params,
          ...(column === undefined ? {} : { column }),
        },
      },
      async () => {
        const { credentials, row } = await findForDescribing(context, request);
        return await work({
          row,
          id: request.params.id,
          column,
          by: personOf(credentials),
        });
      },
      ({ term, isNew }) => ({ term, isNew }),
    );
    void search.indexer.refreshWords();
  };

  router.put(`${OF_TABLE}/:id`, async (request, response) => {
    await changeLink(request, 'link', ({ row, ...link }) =>
      termLinks.link(row, link),
    );
    response.status(204).end();
  });

  router.delete(`${OF_TABLE}/:id`, async (request, response) => {
    await changeLink(request, 'unlink', ({ row, ...link }) =>
      termLinks.unlink(row, link),
    );
    response.status(204).end();
  });
}
