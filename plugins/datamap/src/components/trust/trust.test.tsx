import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { Table, TableTrust } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import {
  aWholeTable,
  tablePageHandlers,
} from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const api = 'http://localhost:7007/api/datamap/v1/tables/main/*';
const path = '/catalog/main/resource/ecommerce.orders';
const at = '2026-11-01T00:00:00Z';
const by = 'user:default/minji.park';
const certification = { sentence: 'Refunds of online orders', at, by };
const successor = {
  entityRef: 'resource:main/ecommerce.orders_v2',
  warehouse: 'main',
  entityName: 'ecommerce.orders_v2',
  schema: 'ecommerce',
  name: 'orders_v2',
  title: 'New orders',
};

const said = () => screen.findByRole('region', { name: 'What its owner says' });

/** A table whose owner's words the server keeps. */
function open(
  given: Partial<Table>,
  options: { language?: 'ko'; refusal?: number } = {},
) {
  const table = aWholeTable(given);
  const sent: Array<{ method: string; body: unknown }> = [];
  const keep = (trust: TableTrust | undefined) => {
    table.trust = trust;
  };
  const { refusal } = options;
  const refuse = () =>
    HttpResponse.json(
      {
        error: { name: 'Refused', message: 'No such table' },
        response: { statusCode: refusal },
      },
      { status: refusal },
    );
  server.use(
    http.put(`${api}/certification`, async ({ request }) => {
      const body = (await request.json()) as { sentence: string };
      sent.push({ method: 'certify', body });
      if (refusal) {
        return refuse();
      }
      keep({ certification: { ...certification, ...body } });
      return HttpResponse.json(table.trust);
    }),
    http.put(`${api}/deprecation`, async ({ request }) => {
      const body = (await request.json()) as { sentence: string };
      sent.push({ method: 'retire', body });
      if (refusal) {
        return refuse();
      }
      keep({ deprecation: { ...body, at, by } });
      return HttpResponse.json(table.trust);
    }),
    http.delete(`${api}/certification`, () => {
      sent.push({ method: 'withdraw', body: undefined });
      keep(undefined);
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${api}/trust/history`, () =>
      HttpResponse.json({
        items: [
          { kind: 'deprecation', sentence: 'Old', at },
          {
            kind: 'certification',
            ...certification,
            ended: { how: 'deprecated', at },
          },
        ],
        totalItems: 2,
        pageInfo: {},
      }),
    ),
    ...tablePageHandlers({ table }),
  );
  return { sent, ...renderPage({ path, language: options.language }) };
}

describe('what owners say of relying on a table', () => {
  it('is said calmly at the top, with who and when', async () => {
    const { container } = open({ trust: { certification } });
    expect(
      await screen.findByText('Recommended: Refunds of online orders', {
        selector: 'p',
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        /minji.park confirmed this on .* It doesn’t promise that every value is correct/,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    const region = await said();
    expect(within(region).queryByRole('button', { name: 'Retire it' })).toBe(
      null,
    );
    const { violations } = await axe.run(container);
    expect(violations).toEqual([]);
  });

  it.each([
    ['too-old' as const, undefined, /due to be confirmed again/],
    ['changed' as const, at, /changed in a way that can break queries/],
  ])('is to be confirmed again: %s', async (confirmAgain, changedAt, words) => {
    const { sent } = open({
      mayCertify: true,
      trust: { certification: { ...certification, confirmAgain, changedAt } },
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Confirm again' }),
    );
    await waitFor(() => expect(screen.queryByText(words)).toBe(null));
    expect(sent).toEqual([
      { method: 'certify', body: { sentence: certification.sentence } },
    ]);
  });

  it('is asked for in a sentence, which may be taken back', async () => {
    const { sent } = open({ mayCertify: true });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Recommend it' }),
    );
    const dialog = await screen.findByRole('dialog');
    const { violations } = await axe.run(dialog);
    expect(violations).toEqual([]);
    const save = within(dialog).getByRole('button', { name: 'Recommend' });
    await userEvent.click(save);
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'Please write a few words.',
    );
    expect(sent).toEqual([]);
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /right table for/ }),
      'Refunds',
    );
    await userEvent.click(save);
    const region = await said();
    expect(
      await within(region).findByText('Recommended: Refunds'),
    ).toBeInTheDocument();
    await userEvent.click(
      await within(region).findByRole('button', { name: 'Take back' }),
    );
    expect(
      await within(region).findByText(/Nobody has recommended/),
    ).toBeInTheDocument();
    expect(sent.map(({ method }) => method)).toEqual(['certify', 'withdraw']);
  });

  it.each([
    [403, /may not say this about Orders/],
    [400, 'The server didn’t accept this: No such table'],
    [500, /couldn’t be saved/],
  ])(
    'keeps what was typed where it is refused with %s',
    async (refusal, words) => {
      open({ mayCertify: true }, { refusal });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Retire it' }),
      );
      const dialog = await screen.findByRole('dialog');
      const field = within(dialog).getByRole('textbox', { name: /^Why/ });
      await userEvent.type(field, 'Old');
      await userEvent.click(
        within(dialog).getByRole('button', { name: 'Retire' }),
      );
      expect(await within(dialog).findByRole('alert')).toHaveTextContent(words);
      expect(field).toHaveValue('Old');
    },
  );

  it('is said loudly where a table goes, with a link to the one to use', async () => {
    const { container } = open({
      mayCertify: true,
      trust: {
        deprecation: {
          sentence: 'Replaced',
          at,
          goneFrom: '2099-12-31',
          hasSuccessor: true,
          successor,
        },
      },
    });
    const banner = await screen.findByRole('alert');
    expect(banner).toHaveTextContent('gone from Dec 31, 2099');
    expect(
      within(banner).getByRole('link', {
        name: 'New orders (ecommerce.orders_v2)',
      }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.orders_v2');
    expect(screen.queryByRole('button', { name: 'Recommend it' })).toBe(null);
    const { violations } = await axe.run(container);
    expect(violations).toEqual([]);
  });

  it('says that there is another table to a reader who may not see it', async () => {
    open({
      trust: {
        deprecation: { sentence: 'Replaced', at, hasSuccessor: true },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /one that your account may not see/,
    );
  });

  it('has a history, in Korean too', async () => {
    open({}, { language: 'ko' });
    await userEvent.click(
      await screen.findByRole('button', { name: '이전에 한 말 보기' }),
    );
    const list = await screen.findByRole('list', { name: '이전에 한 말 보기' });
    const [retired, recommended] = within(list).getAllByRole('listitem');
    expect(retired).toHaveTextContent('사용 종료: Old');
    expect(retired).toHaveTextContent('지금 유효해요');
    expect(recommended).toHaveTextContent('추천: Refunds of online orders');
    expect(recommended).toHaveTextContent('사용 종료를 알려 끝났어요');
  });
});
