import { NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { datamapGlossaryManagePermission } from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { type ApiContext, callerOf } from '../../api/ApiContext';
import { audited } from '../../api/audited';
import { personOf } from '../../api/personOf';
import type { CsvEncoding } from '../../exchange/csvExport';
import { readUpload } from '../../exchange/readUpload';
import { readWordsFile } from '../../exchange/readWordsFile';
import { sendFile } from '../../exchange/sendFile';
import type { ImportedTerm } from './TermImports';
import { termsExport } from './termsExport';

/** What the audit log has of a file: that it was looked at, written or undone. */
interface Recorded {
  answer: { id?: string; fileName: string; counts: object };
  written: ImportedTerm[];
}

function auditMeta({
  answer: { id, fileName, counts },
  written,
}: Recorded): JsonObject {
  return {
    ...(id === undefined ? {} : { id }),
    fileName,
    counts: counts as JsonObject,
    written: written as unknown as JsonObject[],
  };
}

/** Adds the routes by which terms go out as a file and come back. */
export function addTermFileRoutes(router: Router, context: ApiContext): void {
  const { authorizer, search, termImports } = context;

  const keeperOf = async (request: Request): Promise<string> => {
    const { credentials } = await callerOf(context, request);
    if (!(await authorizer.mayManageGlossary(credentials))) {
      throw new NotAllowedError(
        `Importing terms needs the permission '${datamapGlossaryManagePermission.name}'`,
      );
    }
    return personOf(credentials);
  };

  const onRecord = async <T extends Recorded>(
    request: Request,
    meta: JsonObject,
    work: (by: string) => Promise<T>,
  ): Promise<T> => {
    const result = await audited(
      context,
      { eventId: 'glossary-term', request, severityLevel: 'medium', meta },
      async () => await work(await keeperOf(request)),
      auditMeta,
    );
    if (result.written.length > 0) {
      void search.indexer.refreshWords();
    }
    return result;
  };

  router.get('/v1/glossary/export', async (request, response) => {
    await callerOf(context, request);
    const { query } = request;
    const format = query.format === 'xlsx' ? 'xlsx' : 'csv';
    const encoding = (query.encoding ?? 'utf-8-bom') as CsvEncoding;
    const file = await termsExport(await termImports.terms(), {
      format,
      encoding,
      language: query.language === 'ko' ? 'ko' : 'en',
    });
    await sendFile(response, {
      name: 'terms',
      format,
      encoding,
      content: [file],
    });
  });

  router.get('/v1/glossary/imports', async (request, response) => {
    await keeperOf(request);
    response.json({ items: await termImports.list() });
  });

  router.post('/v1/glossary/imports', async (request, response) => {
    const fileName = String(request.query.fileName);
    const readFile = async () =>
      await readWordsFile(fileName, await readUpload(request));
    const isLook = String(request.query.dryRun) === 'true';
    const { answer } = await onRecord(
      request,
      { action: isLook ? 'look-at-file' : 'import' },
      async by => {
        const file = await readFile();
        return isLook
          ? {
              answer: { fileName, ...(await termImports.look(file)) },
              written: [],
            }
          : await termImports.apply(fileName, file, by);
      },
    );
    response.json(answer);
  });

  router.post('/v1/glossary/imports/:id/undo', async (request, response) => {
    const { answer } = await onRecord(
      request,
      { action: 'undo-import', ...request.params },
      async by => await termImports.undo(request.params.id, by),
    );
    response.json(answer);
  });
}
