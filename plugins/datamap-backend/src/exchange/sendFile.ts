import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { CsvEncoding } from './csvExport';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sql: 'application/sql; charset=utf-8',
} as const;

type FileFormat = keyof typeof TYPES | 'csv';

function typeOf(format: FileFormat, encoding?: CsvEncoding): string {
  return format === 'csv'
    ? `text/csv; charset=${encoding === 'cp949' ? 'ks_c_5601-1987' : 'utf-8'}`
    : TYPES[format];
}

/** Answers with a file to keep, called after what is in it and the day. */
export async function sendFile(
  response: Response,
  file: {
    /** What is in it, such as `words`. */
    name: string;
    format: FileFormat;
    /** Of a CSV. */
    encoding?: CsvEncoding;
    content: Iterable<unknown> | AsyncIterable<unknown>;
  },
): Promise<void> {
  const { name, format, encoding, content } = file;
  const day = new Date().toISOString().slice(0, 10);
  response.setHeader('content-type', typeOf(format, encoding));
  response.setHeader(
    'content-disposition',
    `attachment; filename="datamap-${name}-${day}.${format}"`,
  );
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  await pipeline(Readable.from(content), response);
}
