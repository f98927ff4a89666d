import { NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  datamapTableDescribePermission,
  type WordsImport,
  type WordsMapping,
  type WordsOutcome,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { type ApiContext, callerOf } from '../api/ApiContext';
import { audited } from '../api/audited';
import { personOf } from '../api/personOf';
import { readPaging } from '../api/readQuery';
import type { WrittenWords } from './applyBatch';
import type { ImportScope } from './ImportStore';
import type { Importer } from './judgeLines';
import { readUpload } from './readUpload';
import { readWordsFile } from './readWordsFile';

/** Who imports, for those who may describe some table at all. */
async function importerOf(
  context: ApiContext,
  request: Request,
): Promise<{ importer: Importer; scope: ImportScope }> {
  const { credentials, visibility } = await callerOf(context, request);
  const { tables, may } = await context.authorizer.describable(credentials);
  if (tables === 'none') {
    throw new NotAllowedError(
      `Importing words needs the permission '${datamapTableDescribePermission.name}', which owners of tables have`,
    );
  }
  const person = personOf(credentials);
  return {
    importer: { person, visibility, may },
    scope: {
      person,
      everybody: await context.authorizer.mayManage(credentials),
    },
  };
}

/** What the audit log has of a look at a file. */
function lookMeta({ id, fileName, lines, counts }: WordsImport): JsonObject {
  return { id, fileName, lines, counts: counts as JsonObject };
}

/** What it has of words that were written. */
function writtenMeta({
  answer,
  written,
}: {
  answer: WordsImport;
  written: WrittenWords[];
}): JsonObject {
  return {
    ...lookMeta(answer),
    written: written as unknown as JsonObject[],
  };
}

/** Adds the routes about files of words. */
export function addImportRoutes(router: Router, context: ApiContext): void {
  const { imports } = context;

  const onRecord = async <T>(
    request: Request,
    action: string,
    work: (importing: { importer: Importer; scope: ImportScope }) => Promise<T>,
    outcomeOf: (result: T) => JsonObject,
  ): Promise<T> =>
    await audited(
      context,
      {
        eventId: 'words-import',
        request,
        severityLevel: 'medium',
        meta: { action, ...request.params },
      },
      async () => await work(await importerOf(context, request)),
      outcomeOf,
    );

  router.get('/v1/imports', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    const { tables } = await context.authorizer.describable(credentials);
    const scope = {
      person: personOf(credentials),
      everybody: await context.authorizer.mayManage(credentials),
    };
    response.json({
      ...(await imports.list(scope, readPaging(request.query))),
      mayImport: await imports.hasTable({ visibility, describable: tables }),
    });
  });

  router.post('/v1/imports', async (request, response) => {
    const answer = await onRecord(
      request,
      'upload',
      async ({ importer }) => {
        const fileName = String(request.query.fileName);
        const bytes = await readUpload(request);
        const file = await readWordsFile(fileName, bytes);
        return await imports.create(fileName, file, importer);
      },
      lookMeta,
    );
    response.status(201).json(answer);
  });

  router.get('/v1/imports/:id', async (request, response) => {
    const { scope } = await importerOf(context, request);
    response.json(await imports.get(request.params.id, scope));
  });

  router.put('/v1/imports/:id/mapping', async (request, response) => {
    const { mapping } = request.body as { mapping: WordsMapping };
    response.json(
      await onRecord(
        request,
        'map',
        ({ importer, scope }) =>
          imports.map(request.params.id, mapping, importer, scope),
        lookMeta,
      ),
    );
  });

  router.get('/v1/imports/:id/lines', async (request, response) => {
    const { scope } = await importerOf(context, request);
    const { outcome } = request.query;
    response.json(
      await imports.lines(request.params.id, scope, {
        ...readPaging(request.query),
        outcomes:
          outcome === undefined
            ? undefined
            : ([outcome].flat().map(String) as WordsOutcome[]),
      }),
    );
  });

  for (const action of ['apply', 'undo'] as const) {
    router.post(`/v1/imports/:id/${action}`, async (request, response) => {
      const { answer } = await onRecord(
        request,
        action,
        ({ importer, scope }) =>
          imports[action](request.params.id, importer, scope),
        writtenMeta,
      );
      void context.search.indexer.refreshWords();
      response.json(answer);
    });
  }
}
