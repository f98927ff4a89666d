import type { Router } from 'express';
import { type ApiContext, callerOf } from '../api/ApiContext';
import { readTableFilter } from '../api/readQuery';
import { assertInCp949, csvExport, type CsvEncoding } from './csvExport';
import { type ExportScope, readWordsLines } from './readWordsLines';
import { sendFile } from './sendFile';
import { sqlExport } from './sqlExport';
import { xlsxExport } from './xlsxExport';

/** Adds the route that answers words as a file. */
export function addExportRoutes(router: Router, context: ApiContext): void {
  const { authorizer, database, noteFields: fields } = context;

  router.get('/v1/describing/export', async (request, response) => {
    const { credentials, visibility } = await callerOf(context, request);
    const { warehouse, schema } = readTableFilter(request.query);
    const onlyDescribable = String(request.query.describable) === 'true';
    const scope: ExportScope = {
      visibility,
      filter: { warehouse, schema },
      ...(onlyDescribable && {
        describable: (await authorizer.describable(credentials)).tables,
      }),
    };
    const lines = () => readWordsLines(database, scope);
    const language = request.query.language === 'ko' ? 'ko' : 'en';
    switch (request.query.format) {
      case 'xlsx':
        await sendFile(response, {
          name: 'words',
          format: 'xlsx',
          content: [await xlsxExport(lines(), language, fields)],
        });
        break;
      case 'sql':
        await sendFile(response, {
          name: 'words',
          format: 'sql',
          content: sqlExport(lines()),
        });
        break;
      default: {
        const encoding = (request.query.encoding ?? 'utf-8-bom') as CsvEncoding;
        if (encoding === 'cp949') {
          await assertInCp949(lines(), { language, fields });
        }
        await sendFile(response, {
          name: 'words',
          format: 'csv',
          encoding,
          content: csvExport(lines(), { encoding, language, fields }),
        });
      }
    }
  });
}
