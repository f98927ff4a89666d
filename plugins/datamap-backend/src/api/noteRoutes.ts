import type { JsonObject } from '@backstage/types';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  datamapTableDescribePermission,
  type NoteInput,
  type NoteSkipReason,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { readNoteWords } from '../notes/readNoteWords';
import type { WrittenNote } from '../notes/writeNotes';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import { answerUnlessConflict } from './answerUnlessConflict';
import type { ApiContext, Caller } from './ApiContext';
import { audited } from './audited';
import { personOf } from './personOf';
import { readPaging } from './readQuery';
import { findTable } from './tableRoutes';

const PATH = '/v1/tables/:warehouse/:table/notes';

/** Finds the table, for those who may describe it. */
export async function findForDescribing(
  context: ApiContext,
  request: Request,
): Promise<Caller & { row: WholeTableRow }> {
  const found = await findTable(context, request);
  const { may } = await context.authorizer.describable(found.credentials);
  if (!may(resourceOf(found.row))) {
    throw new NotAllowedError(
      `Describing the table '${found.row.entity_name}' needs the permission '${datamapTableDescribePermission.name}', which its owner '${found.row.owner}' has`,
    );
  }
  return found;
}

/** The column that the query names; undefined for the table itself. */
export function columnOf({ query }: Request): string | undefined {
  return typeof query.column === 'string' ? query.column : undefined;
}

/** What is described, and by whom. */
interface Found {
  row: WholeTableRow;
  column?: string;
  by: string;
}

/** The version after which a history goes on. */
export function readCursor(cursor: string | undefined): number | undefined {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page of this history; leave it out to begin with the newest`,
    );
  }
  return cursor === undefined ? undefined : Number(cursor);
}

/** What the audit log has of a note that was written. */
function auditMeta({ note, before, after, isNew }: WrittenNote): JsonObject {
  return {
    revision: note.revision,
    isNew,
    before: before as JsonObject,
    after: after as JsonObject,
  };
}

/** Adds the routes about what people write about tables and columns. */
export function addNoteRoutes(router: Router, context: ApiContext): void {
  const { authorizer, notes } = context;

  const describe = async <T>(
    request: Request,
    meta: JsonObject,
    work: (found: Found) => Promise<T>,
    outcomeOf?: (result: T) => JsonObject,
  ): Promise<T> => {
    const column = columnOf(request);
    return await audited(
      context,
      {
        eventId: 'table-note',
        request,
        severityLevel: 'medium',
        meta: {
          ...meta,
          ...request.params,
          ...(column === undefined ? {} : { column }),
        },
      },
      async () => {
        const { credentials, row } = await findForDescribing(context, request);
        return await work({ row, column, by: personOf(credentials) });
      },
      outcomeOf,
    );
  };
  const write = async (
    request: Request,
    action: string,
    work: (found: Found) => Promise<WrittenNote>,
  ) => {
    const { note } = await describe(request, { action }, work, auditMeta);
    void context.search.indexer.refreshWords();
    return note;
  };

  router.get(PATH, async (request, response) => {
    const { credentials, row } = await findTable(context, request);
    const { may } = await authorizer.describable(credentials);
    response.json({
      mayDescribe: may(resourceOf(row)),
      owner: row.owner,
      ...(await notes.of(row)),
    });
  });

  router.put(PATH, async (request, response) => {
    await answerUnlessConflict(response, () =>
      write(request, 'put', async found => {
        const { revision, fields, ...words } = request.body as NoteInput;
        return await notes.put(found.row, {
          ...found,
          revision,
          words: {
            ...readNoteWords(
              words,
              found.column === undefined ? 'table' : 'column',
            ),
            fields,
          },
        });
      }),
    );
  });

  router.get(`${PATH}/history`, async (request, response) => {
    const { row } = await findTable(context, request);
    const { limit, cursor } = readPaging(request.query);
    response.json(
      await notes.history(row, {
        column: columnOf(request),
        limit,
        before: readCursor(cursor),
      }),
    );
  });

  router.put(`${PATH}/skip`, async (request, response) => {
    const { reason } = request.body as { reason: NoteSkipReason };
    await describe(request, { action: 'put-skip', reason }, found =>
      notes.putSkip(found.row, { ...found, reason }),
    );
    response.status(204).end();
  });

  router.delete(`${PATH}/skip`, async (request, response) => {
    await describe(request, { action: 'delete-skip' }, found =>
      notes.deleteSkip(found.row, found),
    );
    response.status(204).end();
  });

  router.post(`${PATH}/revert`, async (request, response) => {
    await answerUnlessConflict(response, () =>
      write(request, 'revert', async found => {
        const { to, revision } = request.body as {
          to: number;
          revision: number;
        };
        return await notes.revert(found.row, { ...found, to, revision });
      }),
    );
  });
}
