import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const api = 'http://localhost:7007/api/datamap/v1/glossary';
const user = userEvent.setup({ delay: null });

const imported = {
  id: '0b9d3a4e-0000-4000-8000-000000000009',
  fileName: 'terms.csv',
  counts: { written: 2, invalid: 1 },
  at: '2026-11-01T00:00:00Z',
};
const lines = [
  {
    line: 4,
    outcome: 'invalid',
    problem: { code: 'no-name', message: 'No name' },
  },
  { line: 2, name: 'Refund', outcome: 'changed', fields: ['definition'] },
  { line: 3, name: 'Net sales', outcome: 'new', fields: ['otherNames'] },
];

async function openFiles(
  options: {
    mayManage?: boolean;
    refusal?: object;
    /** The status by which undoing is refused, of an import that is listed. */
    undoRefusal?: 404 | 409;
    language?: 'ko';
  } = {},
) {
  const { mayManage = true, refusal, undoRefusal } = options;
  const asked: string[] = [];
  let imports: object[] = undoRefusal ? [imported] : [];
  server.use(
    http.get(api, () =>
      HttpResponse.json({ items: [], totalItems: 0, pageInfo: {}, mayManage }),
    ),
    http.get(`${api}/imports`, () => HttpResponse.json({ items: imports })),
    http.post(`${api}/imports`, async ({ request }) => {
      const dryRun = new URL(request.url).searchParams.get('dryRun');
      asked.push(`dryRun=${dryRun}`);
      if (refusal) {
        return HttpResponse.json(
          { error: refusal, response: { statusCode: 400 } },
          { status: 400 },
        );
      }
      if (dryRun === 'true') {
        const counts = { new: 1, changed: 1, invalid: 1 };
        return HttpResponse.json({ fileName: 'terms.csv', counts, lines });
      }
      imports = [imported];
      return HttpResponse.json({ ...imported, lines });
    }),
    http.post(`${api}/imports/:id/undo`, ({ params }) => {
      asked.push(`undo ${params.id}`);
      if (undoRefusal) {
        return HttpResponse.json(
          {
            error: { name: 'Error', message: 'In English' },
            response: { statusCode: undoRefusal },
          },
          { status: undoRefusal },
        );
      }
      imports = [
        {
          ...imported,
          counts: { undone: 2 },
          undoneAt: '2026-11-02T00:00:00Z',
        },
      ];
      return HttpResponse.json(imports[0]);
    }),
  );
  renderPage({ path: '/datamap/glossary', language: options.language });
  await user.click(
    await screen.findByRole('button', {
      name: options.language ? '용어를 파일로' : 'Terms as a file',
    }),
  );
  return { asked, dialog: await screen.findByRole('dialog') };
}

const choose = async (dialog: HTMLElement) =>
  await user.upload(
    dialog.querySelector('input[type=file]') as HTMLInputElement,
    new File(['Term\nRefund'], 'terms.csv', { type: 'text/csv' }),
  );

describe('terms as a file', () => {
  it('says what a file would do, writes it when asked to, and takes it back', async () => {
    const { asked, dialog } = await openFiles();
    expect(
      await within(dialog).findByText('No file has been imported yet.'),
    ).toBeVisible();
    await choose(dialog);
    const look = await within(dialog).findByRole('region', {
      name: 'What terms.csv would do',
    });
    const rows = within(look).getAllByRole('row').slice(1);
    expect(rows.map(row => row.textContent)).toEqual([
      '4–cannot be takenIt names no term. Write its name.',
      '2RefundchangedChanges: What it means',
      '3Net salesnewChanges: Other names',
    ]);
    const { violations } = await axe.run(dialog, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    expect(asked).toEqual(['dryRun=true']);

    await user.click(
      within(look).getByRole('button', { name: 'Write 2 terms' }),
    );
    expect(
      await within(dialog).findByRole('region', {
        name: 'What became of terms.csv',
      }),
    ).toHaveTextContent('2Refundwritten');
    await user.click(
      await within(dialog).findByRole('button', {
        name: 'Undo the import of terms.csv',
      }),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo it' }));
    await waitFor(() =>
      expect(asked).toEqual([
        'dryRun=true',
        'dryRun=false',
        `undo ${imported.id}`,
      ]),
    );
    expect(await within(dialog).findByText('Undone')).toBeVisible();
  });

  it.each([
    ['no-term-column', /용어가 어느 열에 있는지/],
    ['too-many-terms', /용어가 1만 개를 넘게 돼요/],
  ])(
    'says in the reader’s language why a file was not taken: %s',
    async (reason, words) => {
      const { dialog } = await openFiles({
        language: 'ko',
        refusal: { name: 'InputError', message: 'In English', reason },
      });
      await choose(dialog);
      expect(await within(dialog).findByText(words)).toBeVisible();
      expect(dialog).not.toHaveTextContent('In English');
    },
  );

  it.each([
    [404, /기록이 더는 남아 있지 않아/],
    [409, /이미 되돌렸어요/],
  ] as const)(
    'says in the reader’s language why an import was not undone: %s',
    async (undoRefusal, words) => {
      const { dialog } = await openFiles({ language: 'ko', undoRefusal });
      await user.click(
        await within(dialog).findByRole('button', {
          name: '가져오기 되돌리기: terms.csv',
        }),
      );
      await user.click(await screen.findByRole('button', { name: '되돌리기' }));
      expect(await within(dialog).findByRole('alert')).toHaveTextContent(words);
      expect(dialog).not.toHaveTextContent('In English');
    },
  );

  it('only exports for those who do not keep the glossary', async () => {
    const { dialog } = await openFiles({ mayManage: false });
    expect(
      within(dialog).getByRole('button', { name: 'Excel file' }),
    ).toBeEnabled();
    expect(
      within(dialog).getByText(/Importing is for those who keep/),
    ).toBeVisible();
    expect(dialog.querySelector('input[type=file]')).toBeNull();
  });
});
