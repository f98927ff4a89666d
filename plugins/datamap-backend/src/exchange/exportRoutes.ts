import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response, Router } from 'express';
import { type ApiContext, callerOf } from '../api/ApiContext';
import { readTableFilter } from '../api/readQuery';
import { assertInCp949, csvExport, type CsvEncoding } from './csvExport';
import { type ExportScope, readWordsLines } from './readWordsLines';
import { sqlExport } from './sqlExport';
import { xlsxExport } from './xlsxExport';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  sql: 'application/sql; charset=utf-8',
} as const;

async function send(
  response: Response,
  format: keyof typeof TYPES,
  content: Iterable<unknown> | AsyncIterable<unknown>,
  type: string = TYPES[format],
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  response.setHeader('content-type', type);
  response.setHeader(
    'content-disposition',
    `attachment; filename="datamap-words-${day}.${format}"`,
  );
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  await pipeline(Readable.from(content), response);
}

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
        await send(response, 'xlsx', [
          await xlsxExport(lines(), language, fields),
        ]);
        break;
      case 'sql':
        await send(response, 'sql', sqlExport(lines()));
        break;
      default: {
        const encoding = (request.query.encoding ?? 'utf-8-bom') as CsvEncoding;
        if (encoding === 'cp949') {
          await assertInCp949(lines(), { language, fields });
        }
        await send(
          response,
          'csv',
          csvExport(lines(), { encoding, language, fields }),
          `text/csv; charset=${
            encoding === 'cp949' ? 'ks_c_5601-1987' : 'utf-8'
          }`,
        );
      }
    }
  });
}
