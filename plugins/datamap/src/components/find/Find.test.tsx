import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import {
  act,
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { aTable } from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aCopyHit,
  aHit,
  aMatch,
  anAnswer,
} from '../../__testUtils__/searchFixtures';

jest.setTimeout(60_000);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

const server = setupServer();
registerMswTestHooks(server);

const searchPath = 'http://localhost:7007/api/datamap/v1/search';

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  backend.tables = [aTable()];
  backend.found = {
    refund: anAnswer([aHit(), aCopyHit()]),
    orders: anAnswer([aHit({ table: aTable(), matches: [] })]),
  };
  server.use(...backend.handlers);
});

const findBox = () =>
  screen.findByRole('combobox', { name: 'Search tables and columns' });
const hits = () => screen.findByRole('listbox', { name: 'Hits' });

async function type(words: string) {
  const box = await findBox();
  fireEvent.change(box, { target: { value: words } });
  return box;
}

describe('Find', () => {
  it('shows hits as one types, with what they are, how they do and why', async () => {
    renderPage();
    await type('refund');
    const [original, copy] = within(await hits()).getAllByRole('option');
    expect(original).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.refunds',
    );
    expect(original).toHaveTextContent('환불');
    expect(original).toHaveTextContent('ecommerce.refunds');
    expect(original).toHaveTextContent('Use this table for every figure');
    expect(original).toHaveTextContent(
      'about 1.2 million rows · updated 2 hours ago · ask commerce',
    );
    expect(original).toHaveTextContent('in the namecolumn refund_amt');
    expect(
      [...original.querySelectorAll('mark')].map(mark => mark.textContent),
    ).toEqual(['refund', 'refund']);
    expect(copy).toHaveTextContent('Probably a copy of 환불 (refunds)');
    expect(copy).toHaveTextContent('Possibly out of date');
    expect(
      screen.getByRole('heading', { name: '2 hits for “refund”' }),
    ).toBeVisible();
  });

  it('says as what it read the words', async () => {
    backend.found.ghksqnf = anAnswer(
      [
        aHit({
          matches: [
            aMatch({
              field: 'title',
              text: '환불',
              ranges: [[0, 2]],
              how: 'keyboard',
              word: 'ghksqnf',
              takenFor: '환불',
            }),
          ],
        }),
      ],
      {
        understood: [{ word: 'ghksqnf', takenFor: ['환불'], how: 'keyboard' }],
      },
    );
    renderPage();
    await type('ghksqnf');
    expect(await hits()).toHaveTextContent(
      'in the title, read as 환불 (keyboard)',
    );
    expect(
      screen.getByText('Read “ghksqnf” as: 환불 (keyboard)'),
    ).toBeVisible();
  });

  it('is used by keyboard alone: arrows choose, Escape closes, Enter opens', async () => {
    renderPage({ path: '/datamap?q=refund' });
    const box = await findBox();
    const list = await hits();
    expect(box).toHaveAttribute('aria-expanded', 'true');
    expect(box).toHaveAttribute('aria-controls', list.id);
    act(() => box.focus());
    const [first, second] = within(list).getAllByRole('option');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(box).toHaveAttribute('aria-activedescendant', second.id);
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(first).toHaveAttribute('aria-selected', 'false');
    expect(box).toHaveFocus();

    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(box).toHaveAttribute('aria-expanded', 'false');
    expect(box).toHaveValue('refund');
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the hits' }),
    );
    await hits();

    act(() => box.focus());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() =>
      expect(screen.queryByRole('combobox')).not.toBeInTheDocument(),
    );
  });

  it('leaves the keys to an input method, sends nothing meanwhile, and never says that nothing was found', async () => {
    renderPage();
    const box = await type('zzz');
    expect(await screen.findByText('Nothing found for “zzz”')).toBeVisible();
    const before = backend.searchRequests.length;
    fireEvent.compositionStart(box);
    fireEvent.change(box, { target: { value: 'ㅎ' } });
    fireEvent.change(box, { target: { value: '환' } });
    fireEvent.keyDown(box, { key: 'ArrowDown', isComposing: true });
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(backend.searchRequests).toHaveLength(before);
    expect(screen.queryByText(/Nothing found/)).not.toBeInTheDocument();
    expect(screen.getByText('Enter to search')).toBeVisible();
    fireEvent.compositionEnd(box);
    expect(await screen.findByText('Nothing found for “환”')).toBeVisible();
    expect(backend.searchRequests.slice(before)).toEqual(['환']);
  });

  it('never lets a late answer take the place of a newer one', async () => {
    let answerLate: (() => void) | undefined;
    server.use(
      http.get(searchPath, async ({ request }) => {
        if (new URL(request.url).searchParams.get('q') !== 'refund') {
          return undefined;
        }
        await new Promise<void>(resolve => {
          answerLate = resolve;
        });
        return HttpResponse.json(backend.found.refund);
      }),
    );
    renderPage();
    await type('refund');
    await waitFor(() => expect(answerLate).toBeDefined());
    await type('orders');
    expect(await hits()).toHaveTextContent('Orders');
    answerLate?.();
    await delay(100);
    expect(await hits()).toHaveTextContent('Orders');
    expect(screen.queryByText(/환불/)).not.toBeInTheDocument();
  });

  it('says what to do where nothing is found, and has it counted once', async () => {
    renderPage({ datamap: { dataTeam: 'group:default/data-team' } });
    await type('blorp');
    const said = await screen.findByText('Nothing found for “blorp”');
    expect(said.closest('[role=status]')).toHaveTextContent(
      'Check the spelling',
    );
    expect(
      await screen.findByRole('link', { name: /data-team/i }),
    ).toBeVisible();
    expect(backend.misses).toEqual([]);
    await waitFor(() => expect(backend.misses).toEqual(['blorp']), {
      timeout: 4_000,
    });
  });

  it('does not count words that somebody only passed by', async () => {
    renderPage();
    await type('refunz');
    await screen.findByText('Nothing found for “refunz”');
    await type('refund');
    await hits();
    await delay(1_800);
    expect(backend.misses).toEqual([]);
  });

  it('says so where the search failed, and searches again when asked', async () => {
    let works = false;
    server.use(
      http.get(searchPath, () =>
        works
          ? undefined
          : HttpResponse.json(
              { error: { name: 'Error' }, response: { statusCode: 503 } },
              { status: 503 },
            ),
      ),
    );
    renderPage();
    await type('refund');
    const retry = await screen.findByRole('button', { name: 'Try again' });
    works = true;
    await userEvent.click(retry);
    expect(await hits()).toHaveTextContent('환불');
  });

  it('says so where this person may not search', async () => {
    server.use(
      http.get(searchPath, () =>
        HttpResponse.json(
          { error: { name: 'NotAllowedError' }, response: { statusCode: 403 } },
          { status: 403 },
        ),
      ),
    );
    renderPage();
    await type('refund');
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('shows more hits when asked', async () => {
    backend.found.t = anAnswer(
      Array.from({ length: 12 }, (_, index) =>
        aHit({
          table: aTable({ name: `t${index}`, title: `Table ${index}` }),
          matches: [],
        }),
      ),
      { totalGrade: 'lower-bound' },
    );
    renderPage();
    await type('t');
    expect(within(await hits()).getAllByRole('option')).toHaveLength(10);
    expect(screen.getByText('At least 12 hits for “t”')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show more hits' }),
    );
    await waitFor(async () =>
      expect(within(await hits()).getAllByRole('option')).toHaveLength(12),
    );
    expect(
      screen.queryByRole('button', { name: 'Show more hits' }),
    ).not.toBeInTheDocument();
  });

  it('points from an empty list to the hits that come close', async () => {
    backend.found.refnud = anAnswer([aHit()]);
    renderPage();
    await type('refnud');
    expect(
      await screen.findByText(/What comes close is among the hits above/),
    ).toBeVisible();
  });

  it('speaks Korean', async () => {
    renderPage({ path: '/datamap?q=refund', language: 'ko' });
    const list = await screen.findByRole('listbox', { name: '찾은 테이블' });
    expect(list).toHaveTextContent('이름에서 찾음');
    expect(list).toHaveTextContent(
      '다음 테이블의 복사본 같아요: 환불 (refunds)',
    );
    expect(screen.getByText('“refund” 검색 결과 2개')).toBeVisible();
  });

  it.each(['refund', 'blorp'])(
    'has no barrier that axe knows with %s',
    async words => {
      renderPage({ path: `/datamap?q=${words}` });
      await (words === 'refund'
        ? hits()
        : screen.findByText('Nothing found for “blorp”'));
      const { violations } = await axe.run(screen.getByRole('search'), {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(n => n.html)]),
      ).toEqual([]);
    },
  );
});

describe('StartHere', () => {
  it('offers what is used, new and mine while nothing is looked for', async () => {
    backend.start = {
      mostUsed: [aTable()],
      recentlyChanged: [
        aTable({
          name: 'refunds',
          title: '환불',
          lastChange: { at: new Date().toISOString(), parts: ['columns'] },
        }),
      ],
      mine: [],
    };
    renderPage();
    const start = await screen.findByRole('region', { name: 'Start here' });
    expect(
      within(
        within(start).getByRole('region', { name: 'Most used' }),
      ).getByRole('link', { name: 'Orders' }),
    ).toBeVisible();
    expect(
      within(start).getByRole('region', { name: 'Recently changed' }),
    ).toHaveTextContent(/환불.*columns/i);
    expect(
      within(start).queryByRole('region', { name: 'Mine' }),
    ).not.toBeInTheDocument();
    await type('refund');
    await hits();
    expect(start).not.toBeInTheDocument();
  });

  it('loads again when asked', async () => {
    let works = false;
    backend.start.mostUsed = [aTable()];
    server.use(
      http.get(`${searchPath}/start`, () =>
        works ? undefined : new HttpResponse(null, { status: 500 }),
      ),
    );
    renderPage();
    const retry = await screen.findByRole('button', {
      name: 'Load the suggestions again',
    });
    works = true;
    await userEvent.click(retry);
    expect(
      await screen.findByRole('region', { name: 'Most used' }),
    ).toBeVisible();
  });
});
