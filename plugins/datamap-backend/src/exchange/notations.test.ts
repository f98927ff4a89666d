import type { NoteField, NoteWords } from '@datamap/plugin-datamap-common';
import fc from 'fast-check';
import { withFieldWords } from '../notes/fields/readFieldWords';
import { readNoteWords } from '../notes/readNoteWords';
import { cellsOfLine } from './cellsOfLine';
import { csvExport } from './csvExport';
import { guardCell } from './guardCell';
import { guessMapping } from './guessMapping';
import { exportColumns, headingOf, ownHeadings } from './exportColumns';
import { readLine } from './readLine';
import { readWordsFile } from './readWordsFile';
import type { WordsLine } from './WordsLine';
import { xlsxExport } from './xlsxExport';

jest.setTimeout(60_000);

const LANGUAGES = ['en', 'ko'] as const;

/** Texts as people and attackers write them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '=1+1',
    '-2',
    '+82 2 1234',
    '@SUM(A1)',
    "'=1+1",
    "''",
    '(empty)',
    '(비움)',
    '\t=cmd|calc',
    ' \r\n=1',
    '＝1+1',
    '_x0041_',
    '_x005F_x0041_',
    'a\u0001b',
    '- one\n- two',
    '"quoted", and; more',
    'Größe 환불 금액',
    '\ufffd\uffff',
    'valueOf',
    '__proto__',
  ),
);
const EVERY = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;

/** Fields of a portal's own, some called as other columns are. */
const fields: NoteField[] = [
  {
    id: 'system',
    title: 'Title',
    titleIn: { en: 'Title', ko: '원천' },
    type: 'text',
    of: ['table', 'column'],
  },
  { id: 'gold', title: 'Gold', type: 'yes-no', of: ['table'] },
  { id: 'until', title: 'gold!', type: 'date', of: ['table', 'column'] },
];

function cleaned(
  { fields: said, ...words }: NoteWords,
  of: 'table' | 'column',
): NoteWords {
  try {
    return withFieldWords(
      { ...readNoteWords(words, of), fields: said },
      { fields, of },
    );
  } catch {
    return {};
  }
}

const someLinks = fc.array(fc.record({ title: text, url: fc.webUrl() }), {
  maxLength: 3,
});
const tableWords = fc
  .record(
    {
      title: text,
      description: text,
      oneRow: text,
      periodColumn: fc.constantFrom(
        'ordered_on',
        '주문일',
        'Day, "local"',
        '=day',
        "'day",
      ),
      tags: fc.array(text, { maxLength: 5 }),
      rhythm: fc.record({
        every: fc.constantFrom(...EVERY),
        by: fc.constantFrom('07:00', '23:59'),
      }),
      contact: fc.constantFrom('group:default/shop', 'user:default/min'),
      links: someLinks,
      fields: fc.record(
        {
          system: text,
          gold: fc.constantFrom('yes', 'no'),
          until: fc.constantFrom('2026-11-22', '2028-02-29'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map(words => cleaned(words, 'table'));
const columnWords = fc
  .record(
    {
      title: text,
      links: someLinks,
      values: fc.uniqueArray(fc.record({ value: text, meaning: text }), {
        maxLength: 5,
        selector: ({ value }) => value,
      }),
    },
    { requiredKeys: [] },
  )
  .map(words => cleaned(words, 'column'));

const at = {
  warehouse: 'main',
  schema: 'shop',
  table: '=orders',
  kind: 'table',
  revision: 3,
} as const;
const lines = fc.array(
  fc.oneof(
    tableWords.map((words): WordsLine => ({ ...at, words })),
    columnWords.map((words): WordsLine => ({ ...at, column: '-st', words })),
  ),
  { minLength: 1, maxLength: 4 },
);

async function* streamed(all: WordsLine[]) {
  yield* all;
}

async function contentOf(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) {
    all.push(piece);
  }
  return Buffer.concat(all);
}

async function readBack(fileName: string, bytes: Buffer) {
  const file = await readWordsFile(fileName, bytes);
  const mapping = guessMapping(file.headings, ownHeadings(fields));
  return file.lines.map(({ cells }) => readLine(cells, mapping, fields));
}

const asRead = ({ schema, table, warehouse, column, words }: WordsLine) => ({
  names: { warehouse, schema, table, column },
  words,
  emptied: [],
  revision: 3,
});

describe('words in a file', () => {
  it('come back from a CSV as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('utf-8' as const, 'utf-8-bom' as const),
        async (all, language, encoding) => {
          const bytes = await contentOf(
            csvExport(streamed(all), { encoding, language, fields }),
          );
          expect(await readBack('words.csv', bytes)).toEqual(all.map(asRead));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('come back from an .xlsx as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { minLength: 20, maxLength: 40 }),
        fc.constantFrom(...LANGUAGES),
        async (some, language) => {
          const all = some.flat();
          const bytes = await xlsxExport(streamed(all), language, fields);
          expect(await readBack('words.xlsx', bytes)).toEqual(all.map(asRead));
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('come back from CP949, which a Korean Excel writes', async () => {
    const words = { title: '환불 금액', description: '=부분환불\n"따옴표"' };
    const bytes = await contentOf(
      csvExport(streamed([{ ...at, words }]), {
        encoding: 'cp949',
        language: 'ko',
        fields,
      }),
    );
    expect(bytes.toString('utf8')).toContain('\ufffd');
    expect(await readBack('words.csv', bytes)).toEqual([
      asRead({ ...at, words }),
    ]);
  });

  it('never begin with what a spreadsheet evaluates', () => {
    fc.assert(
      fc.property(lines, all => {
        for (const line of all) {
          for (const cell of cellsOfLine(line, 'csv', 'en', fields)) {
            expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
          }
        }
      }),
    );
    expect(guardCell('=HYPERLINK("http://a")', 'csv')).toBe(
      `'=HYPERLINK("http://a")`,
    );
  });

  it('say what they are in headings that are understood', () => {
    for (const language of LANGUAGES) {
      const columns = exportColumns(fields);
      const headings = columns.map(column =>
        headingOf(column, language, fields),
      );
      const { source: _, ...known } = Object.fromEntries(
        columns.map((column, index) => [column, index]),
      );
      expect(guessMapping(headings, ownHeadings(fields))).toEqual(known);
    }
    expect(
      guessMapping([
        'No.',
        '테이블명',
        '컬럼명',
        '한글명',
        '설명',
        'TABLE NAME',
      ]),
    ).toEqual({ table: 1, column: 2, title: 3, description: 4 });
  });
});

describe('a line of a file', () => {
  const mapping = {
    table: 0,
    column: 1,
    title: 2,
    values: 3,
    rhythm: 4,
    version: 5,
    links: 6,
  };
  const read = (...cells: string[]) => readLine(cells, mapping);
  const problemOf = (...cells: string[]) => {
    const line = read(...cells);
    return 'problem' in line ? line.problem : line;
  };

  it('leaves what it does not say, and empties what it says to', () => {
    expect(read('orders', '', '(Empty)', '', '매일 7:00까지')).toMatchObject({
      names: { table: 'orders' },
      words: { rhythm: { every: 'day', by: '07:00' } },
      emptied: ['title'],
    });
    expect(
      read('orders', 'st', '', '1=Open\n\n 2 = Closed = done'),
    ).toMatchObject({
      words: {
        values: [
          { value: '1', meaning: 'Open' },
          { value: '2', meaning: 'Closed = done' },
        ],
      },
    });
  });

  it('has links of a table and of a column, a line for each', () => {
    const links = [
      { title: 'Report', url: 'https://bi.example.com/a|b' },
      { title: 'a | b', url: 'mailto:data@example.com' },
    ];
    const cell =
      'Report | https://bi.example.com/a|b\r\n"a | b" | mailto:data@example.com';
    expect(read('o', '', '', '', '', '', cell)).toMatchObject({
      words: { links },
    });
    expect(read('o', 'st', '', '', '', '', cell)).toMatchObject({
      words: { links },
    });
  });

  it.each([
    [['', 'st', 'a'], { code: 'no-table-named', field: 'table' }],
    [['o', '', 'x'.repeat(81)], { code: 'too-long', length: 81, most: 80 }],
    [['o', '', '', '1 = a'], { code: 'not-of-a-table', field: 'values' }],
    [
      ['o', 'st', '', '', 'daily'],
      { code: 'not-of-a-column', field: 'rhythm' },
    ],
    [['o', '', '', '', 'now and then'], { code: 'no-rhythm' }],
    [['o', 'st', '', 'open'], { code: 'no-values' }],
    [['o', 'st', '', '1 = a\n1 = b'], { code: 'not-valid', field: 'values' }],
    [['o', '', 'a', '', '', 'x'], { code: 'no-version' }],
    [['o', '', '', '', '', '', 'Report'], { code: 'no-links' }],
    [
      ['o', '', '', '', '', '', 'Report | /relative'],
      { code: 'not-valid', field: 'links' },
    ],
    [
      ['o', '', '', '', '', '', 'a | https://b.example\n'.repeat(21)],
      { code: 'too-many', field: 'links', length: 21, most: 20 },
    ],
  ])('%j is refused with %j', (cells, problem) => {
    expect(problemOf(...(cells as string[]))).toMatchObject(problem);
  });

  it('is cleaned of what turns texts round', () => {
    expect(
      read('orders', '', '<script>alert(1)</script>\u202etxt\u0007'),
    ).toMatchObject({ words: { title: '<script>alert(1)</script>txt' } });
  });
});
