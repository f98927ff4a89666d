import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { SearchAbbreviation } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../../__testUtils__/FakeBackend';
import { renderPage } from '../../../__testUtils__/renderPage';

jest.setTimeout(60_000);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const server = setupServer();
registerMswTestHooks(server);

const base = 'http://localhost:7007/api/datamap/v1';

let abbreviations: SearchAbbreviation[];
let mayControl: boolean;
let misses: object;
let refusal: number | undefined;

beforeEach(() => {
  localStorage.clear();
  mayControl = true;
  refusal = undefined;
  abbreviations = [
    { abbreviation: 'rfnd', meanings: ['refund', '환불'], source: 'portal' },
    { abbreviation: 'amt', meanings: ['amount', '금액'], source: 'built-in' },
  ];
  misses = {
    items: [{ words: '반려', count: 4, lastDay: '2026-11-20' }],
    totalItems: 1,
    keptDays: 90,
    enabled: true,
  };
  const refused = () =>
    HttpResponse.json(
      {
        error: { name: 'Error', message: '"x" is too short' },
        response: { statusCode: refusal },
      },
      { status: refusal },
    );
  const address = `${base}/search/abbreviations/:abbreviation`;
  server.use(
    ...new FakeBackend().handlers,
    http.get(`${base}/admin`, () =>
      HttpResponse.json({
        mayControl,
        warehouses: [],
        followers: [],
        latestRevision: 0,
      }),
    ),
    http.get(`${base}/search/abbreviations`, () =>
      HttpResponse.json({
        items: abbreviations,
        totalItems: abbreviations.length,
      }),
    ),
    http.put(address, async ({ params, request }) => {
      if (refusal) {
        return refused();
      }
      const { meanings } = (await request.json()) as { meanings: string[] };
      const saved: SearchAbbreviation = {
        abbreviation: String(params.abbreviation),
        meanings,
        source: 'portal',
      };
      abbreviations = [
        saved,
        ...abbreviations.filter(
          ({ abbreviation }) => abbreviation !== saved.abbreviation,
        ),
      ];
      return HttpResponse.json(saved);
    }),
    http.delete(address, ({ params }) => {
      if (refusal) {
        return refused();
      }
      abbreviations = abbreviations.filter(
        ({ abbreviation }) => abbreviation !== params.abbreviation,
      );
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${base}/search/misses`, () => HttpResponse.json(misses)),
  );
});

async function open(language: 'en' | 'ko' = 'en') {
  renderPage({ path: '/datamap/admin', language });
  return await screen.findByRole('region', {
    name: language === 'en' ? 'Search' : '검색',
  });
}

const own = () =>
  screen.findByRole('table', { name: 'Abbreviations of this portal' });

describe('SearchAdministration', () => {
  it('lists what abbreviations stand for, and what nobody found', async () => {
    const section = await open();
    expect(within(await own()).getAllByRole('row')).toHaveLength(2);
    expect(await own()).toHaveTextContent('refund, 환불');
    expect(section).toHaveTextContent('Those that come with the portal (1)');
    const missed = await screen.findByRole('table', {
      name: 'Searched for and not found',
    });
    expect(missed).toHaveTextContent('반려4');
    expect(missed).toHaveTextContent(/20/);
    expect(section).toHaveTextContent('Kept for 90 days.');
    const { violations } = await axe.run(section, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('adds one, and says first what is wrong with it', async () => {
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add an abbreviation' }),
    );
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'Both the abbreviation and what it stands for are needed',
    );
    const [abbreviation, meanings] = within(dialog).getAllByRole('textbox');
    await userEvent.type(abbreviation, 'Cust');
    await userEvent.type(meanings, 'customer, 고객');
    await userEvent.click(save);
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(
      await within(await own()).findByRole('rowheader', { name: 'cust' }),
    ).toBeVisible();
    expect(await own()).toHaveTextContent('customer, 고객');
  });

  it('changes and deletes one', async () => {
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change rfnd' }),
    );
    const dialog = await screen.findByRole('dialog');
    const meanings = within(dialog).getByRole('textbox');
    expect(meanings).toHaveValue('refund, 환불');
    await userEvent.type(meanings, ', 반품');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(async () =>
      expect(await own()).toHaveTextContent('refund, 환불, 반품'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Delete rfnd' }));
    expect(await screen.findByText('No abbreviations yet.')).toBeVisible();
  });

  it.each([
    [403, 'Your account isn’t allowed to change this list'],
    [400, 'The server did not accept it: "x" is too short'],
    [500, 'That wasn’t saved'],
  ])('says why nothing was saved (%s)', async (status, words) => {
    refusal = status;
    await open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Change rfnd' }),
    );
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(words);
  });

  it('offers no change to those who may only look, and says what is switched off', async () => {
    mayControl = false;
    misses = { items: [], totalItems: 0, keptDays: 90, enabled: false };
    await open();
    await own();
    expect(
      screen.queryByRole('button', { name: /abbreviation|rfnd/ }),
    ).not.toBeInTheDocument();
    expect(await screen.findByText(/Counting is switched off/)).toBeVisible();
  });

  it('speaks Korean', async () => {
    const section = await open('ko');
    expect(
      await within(section).findByText('찾았지만 없었던 말', {
        selector: 'h3',
      }),
    ).toBeVisible();
    expect(section).toHaveTextContent('90일 동안 보관해요.');
  });
});
