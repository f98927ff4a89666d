import { encode } from 'iconv-lite';
import { zipSync } from 'fflate';
import { delimiterOf } from './readCsv';
import { FILE_LIMITS } from './limits';
import { readWordsFile } from './readWordsFile';
import { writeSheet } from './spreadsheetWorker';

jest.setTimeout(60_000);

const CSV = 'Table,Title\r\norders,환불 주문\r\n';
const read = (name: string, content: string | Uint8Array) =>
  readWordsFile(name, Buffer.from(content as string));
const refusal = async (name: string, content: string | Uint8Array) =>
  await read(name, content).then(
    () => 'taken',
    error => `${error.name}: ${error.message}`,
  );
const sheetOf = (xml: string, sharedStrings = '') =>
  Object.fromEntries(
    Object.entries({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
      'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>`,
    }).map(([name, content]) => [name, Buffer.from(content)]),
  );

describe('a file of words', () => {
  it.each([
    ['utf-8', Buffer.from(CSV)],
    ['utf-8-bom', Buffer.from(`\ufeff${CSV}`)],
    ['utf-16', encode(CSV, 'utf-16', { addBOM: true })],
    ['cp949', encode(CSV, 'cp949')],
  ])('is read in %s, which is recognised', async (encoding, bytes) => {
    expect(await read('a.CSV', bytes)).toEqual({
      format: 'csv',
      encoding,
      headings: ['Table', 'Title'],
      lines: [{ line: 2, cells: ['orders', '환불 주문'] }],
    });
  });

  it('has cells of several lines, and lines that say nothing', async () => {
    const { lines } = await read('a.csv', 'T;D\n\no;"one\n""two"""\n;\np;x');
    expect(lines).toEqual([
      { line: 3, cells: ['o', 'one\n"two"'] },
      { line: 5, cells: ['p', 'x'] },
    ]);
    expect(delimiterOf('"a,b"\tc\td\r\n')).toBe('\t');
  });

  it('is an .xlsx with numbers, truths and dates as texts', async () => {
    const bytes = zipSync(
      sheetOf(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Table</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row>' +
          '<row r="2"><c r="A2"><v>12</v></c><c r="B2" t="b"><v>1</v></c></row>',
      ),
    );
    expect(await read('a.xlsx', bytes)).toEqual({
      format: 'xlsx',
      headings: ['Table', 'Title'],
      lines: [{ line: 2, cells: ['12', 'TRUE'] }],
    });
  });

  it('is refused with what is wrong and what to do', async () => {
    const sheet = await writeSheet({
      name: 'a',
      headings: ['Table'],
      widths: [10],
      rows: [['orders']],
    });
    expect(await refusal('a.xlsx', sheet)).toBe('taken');
    expect({
      other: await refusal('a.pdf', 'x'),
      nothing: await refusal('a.csv', ''),
      noXlsx: await refusal('a.xlsx', 'Table\norders'),
      broken: await refusal('a.xlsx', sheet.subarray(0, sheet.length / 2)),
      oldXls: await refusal('a.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      encoding: await refusal('a.csv', Buffer.from([0x61, 0xff, 0xff, 0x0a])),
      binary: await refusal('a.csv', Buffer.from([1, 0, 2])),
      noHeadings: await refusal('a.csv', '\n\na,b'),
      onlyHeadings: await refusal('a.csv', 'Table,Title\n,\n'),
      quote: await refusal('a.csv', 'Table\n"orders'),
      columns: await refusal('a.csv', `Table${',x'.repeat(200)}\no`),
      lines: await refusal('a.csv', `Table\n${'o\n'.repeat(1_000_000)}`),
    }).toMatchInlineSnapshot(`
      {
        "binary": "InputError: The file is no text; save it in your spreadsheet as .xlsx or as CSV (UTF-8)",
        "broken": "InputError: The file is no .xlsx that can be read; open it in your spreadsheet and save it again as .xlsx or as CSV",
        "columns": "InputError: The file has more than 200 columns; leave those that say which table and what about it",
        "encoding": "InputError: The file is in an encoding that is neither UTF-8 nor CP949; save it in your spreadsheet as .xlsx or as CSV (UTF-8)",
        "lines": "InputError: The file has more than 50,000 lines; split it, by schema for example, and import one part after the other",
        "noHeadings": "InputError: The first line of 'a.csv' is empty; write there what each column is, such as 'Table' and 'Description'",
        "noXlsx": "InputError: The file is no .xlsx that can be read; open it in your spreadsheet and save it again as .xlsx or as CSV",
        "nothing": "InputError: 'a.csv' is empty; choose a file with a line of headings and lines below it",
        "oldXls": "InputError: The file is an old .xls, or has a password; save it in your spreadsheet as .xlsx without a password",
        "onlyHeadings": "InputError: 'a.csv' has headings and nothing below them; write a line for each table or column",
        "other": "InputError: 'a.pdf' is neither an .xlsx nor a .csv; save it in your spreadsheet as one of them",
        "quote": "InputError: Line 1 of the CSV cannot be read, probably for a quote that is not closed; save the file as CSV again, or as .xlsx",
      }
    `);
  });

  it('is refused where it would unpack to more than a portal has', async () => {
    const zeros = Buffer.alloc(8_000_000);
    const archive = zipSync(
      { ...sheetOf(''), 'xl/theme.xml': zeros },
      { level: 1 },
    );
    expect(archive.length).toBeLessThan(100_000);
    // Wherever the archive says how large that is, it says something else.
    const saying = (bytes: number) => {
      const said = Buffer.from(archive);
      const [size, other] = [zeros.length, bytes].map(number => {
        const field = Buffer.alloc(4);
        field.writeUInt32LE(number);
        return field;
      });
      for (let at = said.indexOf(size); at >= 0; at = said.indexOf(size)) {
        other.copy(said, at);
      }
      return said;
    };
    expect(await refusal('a.xlsx', saying(FILE_LIMITS.unpackedBytes))).toMatch(
      /more text than one import/,
    );
    expect(await refusal('a.xlsx', saying(16))).toMatch(/empty|nothing below/);
    const far = zipSync(
      sheetOf(
        Array.from(
          { length: 10_000 },
          (_, row) =>
            `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
    );
    expect(await refusal('a.xlsx', far)).toMatch(/columns/);
    const shared = zipSync(
      sheetOf(
        Array.from(
          { length: 1_000 },
          (_, row) =>
            `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
        ).join(''),
        `<si><t>${'a'.repeat(1_000_000)}</t></si>`,
      ),
    );
    expect(await refusal('a.xlsx', shared)).toMatch(/more text/);
  });
});
