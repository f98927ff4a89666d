import { InputError, NotAllowedError } from '@backstage/errors';
import {
  type AcceptSuggestion,
  datamapTableDescribePermission,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import type { DeskScope } from '../notes/desk/describableTables';
import { readNoteWords } from '../notes/readNoteWords';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { ownersOf } from './ownersOf';
import { personOf } from './personOf';
import { readPaging } from './readQuery';

const DEFAULT_LIMIT = 20;

/** What the caller may describe, of that what she asks for. */
async function deskScope(
  context: ApiContext,
  request: Request,
  asked: { mine?: boolean; warehouses?: string[] },
): Promise<{ scope: DeskScope; by: string }> {
  const { credentials, visibility } = await callerOf(context, request);
  const { tables } = await context.authorizer.describable(credentials);
  return {
    by: personOf(credentials),
    scope: {
      visibility,
      describable: tables,
      warehouses: asked.warehouses,
      ...(asked.mine === false
        ? {}
        : { owners: await ownersOf(context, credentials) }),
    },
  };
}

/** Adds the routes about what is left to describe. */
export function addDescribingRoutes(router: Router, context: ApiContext): void {
  const { desk } = context;

  router.get('/v1/describing', async (request, response) => {
    const { warehouse, mine, skipped, limit } = request.query;
    const { scope } = await deskScope(context, request, {
      mine: String(mine ?? true) === 'true',
      warehouses:
        warehouse === undefined ? undefined : [warehouse].flat().map(String),
    });
    const paging = readPaging(request.query);
    response.json(
      await desk.list({
        ...scope,
        skipped: skipped === 'only',
        limit: limit === undefined ? DEFAULT_LIMIT : paging.limit,
        cursor: paging.cursor,
      }),
    );
  });

  router.post('/v1/describing/accept', async (request, response) => {
    const { column, type, only, mine, warehouse, ...note } =
      request.body as AcceptSuggestion;
    const accepted = await audited(
      context,
      {
        eventId: 'table-note',
        request,
        severityLevel: 'medium',
        meta: { action: 'accept', column, type },
      },
      async () => {
        const { scope, by } = await deskScope(context, request, {
          mine,
          warehouses: warehouse,
        });
        if (scope.describable === 'none') {
          throw new NotAllowedError(
            `Describing columns needs the permission '${datamapTableDescribePermission.name}', which owners of tables have`,
          );
        }
        const words = readNoteWords(note, 'column');
        if (words.title === undefined && words.description === undefined) {
          throw new InputError(
            `The suggestion says nothing; give 'title' or 'description'`,
          );
        }
        return {
          words,
          ...(await desk.accept(scope, { column, type, only, words, by })),
        };
      },
      ({ words, tables, left }) => ({ after: { ...words }, tables, left }),
    );
    void context.search.indexer.refreshWords();
    response.json({ written: accepted.written, left: accepted.left });
  });
}
