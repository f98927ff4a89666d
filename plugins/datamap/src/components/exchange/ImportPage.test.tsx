import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { WordsImport } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { renderPage } from '../../__testUtils__/renderPage';

jest.setTimeout(60_000);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const server = setupServer();
registerMswTestHooks(server);

const base = 'http://localhost:7007/api/datamap/v1';
const id = '0b9a1d9e-4a53-4cde-9f0c-2f7e8f3d1a11';

const anImport = (change: Partial<WordsImport> = {}): WordsImport => ({
  id,
  fileName: 'words.csv',
  format: 'csv',
  encoding: 'cp949',
  state: 'checked',
  headings: ['Table', 'What'],
  examples: [['orders', 'Orders']],
  mapping: { table: 0, title: 1 },
  noteFields: [],
  lines: 5,
  counts: { new: 3, 'not-found': 1, invalid: 1 },
  left: 3,
  by: 'user:default/minji',
  at: '2026-11-20T04:10:00Z',
  ...change,
});

let known: WordsImport[];
let mayImport: boolean;
let asked: string[];
let answers: WordsImport[];
let upload: () => Response;

beforeEach(() => {
  localStorage.clear();
  known = [];
  mayImport = true;
  asked = [];
  answers = [];
  upload = () => {
    known = [anImport()];
    return HttpResponse.json(known[0], { status: 201 });
  };
  server.use(
    ...new FakeBackend().handlers,
    http.get(`${base}/imports`, () =>
      HttpResponse.json({
        items: known,
        totalItems: known.length,
        pageInfo: {},
        mayImport,
      }),
    ),
    http.post(`${base}/imports`, async ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(`${searchParams.get('fileName')}: ${await request.text()}`);
      return upload();
    }),
    http.get(`${base}/imports/:id`, () => HttpResponse.json(known[0])),
    http.put(`${base}/imports/:id/mapping`, async ({ request }) => {
      asked.push(JSON.stringify(await request.json()));
      known = [anImport()];
      return HttpResponse.json(known[0]);
    }),
    http.get(`${base}/imports/:id/lines`, ({ request }) => {
      const outcomes = new URL(request.url).searchParams.getAll('outcome');
      const items = [
        {
          line: 2,
          outcome: 'new',
          schema: 'shop',
          table: 'orders',
          address: { warehouse: 'main', table: 'shop.orders' },
          fields: ['title', 'tags'],
        },
        {
          line: 6,
          outcome: 'invalid',
          table: 'carts',
          problem: {
            code: 'too-long',
            field: 'title',
            length: 81,
            most: 80,
            message: 'x',
          },
        },
      ].filter(
        ({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome),
      );
      return HttpResponse.json({
        items,
        totalItems: items.length,
        pageInfo: {},
      });
    }),
    http.post(`${base}/imports/:id/:action`, ({ params }) => {
      asked.push(String(params.action));
      known = [answers.shift()!];
      return HttpResponse.json(known[0]);
    }),
    http.get(`${base}/describing/export`, ({ request }) => {
      asked.push(new URL(request.url).search);
      return new HttpResponse('a,b');
    }),
  );
});

const open = (language: 'en' | 'ko' = 'en', search = '') =>
  renderPage({ path: `/datamap/import${search}`, language });

const choose = async (label = 'Choose a file') => {
  const input = (await screen.findAllByLabelText(label)).find(
    element => element instanceof HTMLInputElement,
  )!;
  await userEvent.upload(
    input,
    new File(['Table,What\n'], 'words.csv', { type: 'text/csv' }),
  );
};

const expectNoViolations = async (container: Element) => {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(
    violations.map(({ id: rule, nodes }) => [rule, nodes[0].html]),
  ).toEqual([]);
};

describe('ImportPage', () => {
  it('shows what a file would do, line by line, writes it and takes it back', async () => {
    const { container } = open();
    await choose();
    const current = await screen.findByRole('region', { name: /words\.csv/ });
    expect(asked).toEqual(['words.csv: Table,What\n']);
    expect(current).toHaveTextContent('Nothing is written yet');
    const lines = await within(current).findByRole('table', {
      name: 'Line by line',
    });
    expect(lines).toHaveTextContent('2shop.ordersnewChanges: Title, Tags');
    expect(lines).toHaveTextContent(
      '6cartscannot be taken“Title” has 81 characters. Shorten it to 80.',
    );
    await expectNoViolations(container);
    await userEvent.click(
      within(current).getByRole('button', { name: /^What becomes of a line/ }),
    );
    await userEvent.click(
      within(await screen.findByRole('listbox')).getByText('cannot be taken'),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(lines).not.toHaveTextContent('shop.orders'));

    answers = [
      anImport({ state: 'applying', left: 1, counts: { written: 2, new: 1 } }),
      anImport({ state: 'applied', left: 0, counts: { written: 3 } }),
    ];
    await userEvent.click(
      within(current).getByRole('button', { name: 'Write 3 lines' }),
    );
    expect(await screen.findByText('3 lines are written.')).toBeVisible();
    expect(asked.slice(1)).toEqual(['apply', 'apply']);

    answers = [
      anImport({ state: 'undone', left: 0, counts: { undone: 2, kept: 1 } }),
    ];
    await userEvent.click(
      within(current).getByRole('button', { name: 'Undo this import' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Undo this import?',
    });
    expect(dialog).toHaveTextContent('3 lines go back');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Undo it' }),
    );
    expect(
      await screen.findByText('2 lines are as they were before.'),
    ).toBeVisible();
    expect(screen.getByText(/1 line stays/)).toBeVisible();
  });

  it('asks what the columns are where the headings do not tell', async () => {
    known = [anImport({ state: 'uploaded', mapping: {}, counts: {}, left: 0 })];
    open('en', `?import=${id}`);
    const current = await screen.findByRole('region', { name: /words\.csv/ });
    const compare = within(current).getByRole('button', {
      name: 'Compare with these columns',
    });
    await userEvent.click(compare);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Choose which column names the tables.',
    );
    const selectOf = (heading: string) =>
      within(current).getByLabelText(`What “${heading}” is`);
    await userEvent.selectOptions(selectOf('Table'), 'Table');
    await userEvent.selectOptions(selectOf('What'), 'Table');
    await userEvent.click(compare);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Two columns are said to be the same',
    );
    await userEvent.selectOptions(selectOf('What'), 'Title');
    await userEvent.click(compare);
    expect(
      await screen.findByRole('button', { name: 'Write 3 lines' }),
    ).toBeVisible();
    expect(asked).toEqual(['{"mapping":{"table":0,"title":1}}']);
  });

  it('says in Korean why a file is not taken, and goes on with what was left', async () => {
    upload = () =>
      HttpResponse.json(
        {
          error: { name: 'InputError', message: 'x', reason: 'old-xls' },
          response: { statusCode: 400 },
        },
        { status: 400 },
      );
    const { unmount } = open('ko');
    await choose('파일 고르기');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '옛 .xls 파일이거나 암호가 걸려 있어요',
    );
    unmount();
    known = [
      anImport({ state: 'applying', left: 2, counts: { written: 1, new: 2 } }),
    ];
    open('ko', `?import=${id}`);
    expect(
      await screen.findByRole('button', { name: '이어서 하기: 2줄 남음' }),
    ).toBeVisible();
  });

  it('exports for everybody, and imports for those who may', async () => {
    mayImport = false;
    URL.createObjectURL = () => 'blob:a';
    const { container } = open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'CSV file' }),
    );
    expect(
      await screen.findByText('The file is in your downloads.'),
    ).toBeVisible();
    expect(asked).toEqual([
      '?format=csv&language=en&describable=false&encoding=utf-8-bom',
    ]);
    expect(screen.getByText(/Importing is for those who/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Choose a file' })).toBeNull();
    await expectNoViolations(container);
  });

  it('says when it failed to load', async () => {
    server.use(
      http.get(`${base}/imports`, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError', message: 'x' } },
          { status: 403 },
        ),
      ),
    );
    open();
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
