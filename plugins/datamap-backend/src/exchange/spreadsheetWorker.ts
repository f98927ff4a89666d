import { Worker } from 'node:worker_threads';
import { FILE_LIMITS } from './limits';

/** What a spreadsheet is made from. */
export interface SheetToWrite {
  name: string;
  headings: string[];
  /** Of each column, in characters. */
  widths: number[];
  rows: string[][];
}

/** Why a file could not be read. */
export type SheetFailure = 'no-spreadsheet' | 'too-much' | 'lines' | 'columns';

/** Longer than the largest file that is taken needs on a slow machine. */
const LONGEST_MILLISECONDS = 60_000;

/**
 * Runs in a thread of its own: reading and writing spreadsheets takes seconds in
 * which nobody else would be answered, and a file that was made to use up all
 * memory ends the thread, not the portal. What the entries say of their size is
 * counted before they are unpacked, and no more than that is; the library gets
 * them packed anew, so that it sees only what was counted.
 */
const SOURCE = `
const { parentPort, workerData: { libraries, limits, read, write } } = require('node:worker_threads');
const fail = failure => { throw Object.assign(new Error(failure), { failure }); };

function unpack(file) {
  const { unzipSync, zipSync } = require(libraries.zip);
  let bytes = 0;
  let entries = 0;
  const files = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!/\\.(xml|rels)$/.test(name)) return false;
      bytes += originalSize;
      entries += 1;
      if (bytes > limits.unpackedBytes || entries > 1000) fail('too-much');
      return true;
    },
  });
  for (const [name, content] of Object.entries(files)) {
    // The library makes each row as wide as the widest: a cell far to the right would take memory in all of them.
    if (/sheet[^/]*\\.xml$/.test(name) && /<c [^>]*r="[A-Z]{3}/.test(Buffer.from(content).toString('latin1'))) {
      fail('columns');
    }
  }
  return Buffer.from(zipSync(files, { level: 0 }));
}

function textOf(cell) {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

async function rowsOf(file) {
  const { readSheet } = require(libraries.reader);
  const rows = await readSheet(unpack(file), 1, { trim: false });
  if (rows.length > limits.lines + 1) fail('lines');
  let characters = 0;
  return rows.map(row => {
    if (row.length > limits.columns) fail('columns');
    return row.map(cell => {
      const text = textOf(cell);
      characters += text.length;
      if (characters > limits.characters) fail('too-much');
      return text;
    });
  });
}

async function fileOf({ name, headings, widths, rows }) {
  const writeSheet = require(libraries.writer);
  const sheet = rows.map(row => row.map(value =>
    value === '' ? null : { value, type: String, wrap: value.includes('\\n') || undefined, alignVertical: 'top' }));
  sheet.unshift(headings.map(value => ({ value, type: String, fontWeight: 'bold' })));
  return await writeSheet(sheet, {
    sheet: name,
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

(read ? rowsOf(read) : fileOf(write)).then(
  result => parentPort.postMessage({ result }),
  error => parentPort.postMessage({
    failure: error && error.failure || (read ? 'no-spreadsheet' : undefined),
    message: error && error.message,
  }),
);
`;

interface Answer<T> {
  result?: T;
  failure?: SheetFailure;
  message?: string;
}

async function run<T>(task: {
  read?: Buffer;
  write?: SheetToWrite;
}): Promise<Answer<T>> {
  const worker = new Worker(SOURCE, {
    eval: true,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    workerData: {
      ...task,
      limits: FILE_LIMITS,
      libraries: {
        zip: require.resolve('fflate'),
        reader: require.resolve('read-excel-file/node'),
        writer: require.resolve('write-excel-file/node'),
      },
    },
  });
  const timer = setTimeout(() => worker.terminate(), LONGEST_MILLISECONDS);
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? resolve({ failure: 'too-much' })
          : reject(error),
      );
      worker.once('exit', () => resolve({ failure: 'too-much' }));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** The rows of the first sheet of an .xlsx, as texts, or why there are none. */
export async function readSheetRows(
  file: Buffer,
): Promise<{ rows: string[][] } | { failure: SheetFailure }> {
  const { result, failure } = await run<string[][]>({ read: file });
  return result ? { rows: result } : { failure: failure ?? 'no-spreadsheet' };
}

/** An .xlsx of one sheet. */
export async function writeSheet(sheet: SheetToWrite): Promise<Buffer> {
  const { result, message } = await run<Uint8Array>({ write: sheet });
  if (!result) {
    throw new Error(
      `The spreadsheet '${sheet.name}' could not be made${
        message ? `: ${message}` : ''
      }; export less, or a CSV`,
    );
  }
  return Buffer.from(result);
}
