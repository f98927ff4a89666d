import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { GlossaryTerm, TermOfTable } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { renderPage } from '../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
// Opening the whole page takes its time on a busy machine.
configure({ asyncUtilTimeout: 40_000 });
jest.setTimeout(120_000);
beforeEach(() => localStorage.clear());

const api = 'http://localhost:7007/api/datamap/v1';
const user = userEvent.setup({ delay: null });

const refund: GlossaryTerm = {
  id: '0b9d3a4e-0000-4000-8000-000000000001',
  name: 'Refund',
  otherNames: ['환불', 'RFD'],
  definition: 'Money that goes **back**.',
  related: [],
  tables: 2,
  columns: 1,
  revision: 3,
  at: '2026-11-01T00:00:00Z',
};

function refusal(status: number, body: object = {}) {
  return HttpResponse.json(
    {
      error: { name: 'ConflictError', message: 'No' },
      response: { statusCode: status },
      ...body,
    },
    { status },
  );
}

function open(
  options: {
    terms?: GlossaryTerm[];
    mayManage?: boolean;
    language?: 'ko';
    path?: string;
    onPut?: () => Response | undefined;
    status?: number;
  } = {},
) {
  const { terms = [refund], mayManage = true, onPut } = options;
  const sent: unknown[] = [];
  server.use(
    http.get(`${api}/glossary`, ({ request }) => {
      if (options.status) {
        return refusal(options.status);
      }
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const items = terms.filter(({ name }) => name.includes(q));
      return HttpResponse.json({
        items,
        totalItems: items.length,
        pageInfo: {},
        mayManage,
      });
    }),
    http.get(`${api}/glossary/:id`, () =>
      HttpResponse.json({ ...refund, mayManage }),
    ),
    http.get(`${api}/glossary/:id/places`, () =>
      HttpResponse.json({
        items: [
          {
            entityRef: 'resource:main/ecommerce.orders',
            warehouse: 'main',
            schema: 'ecommerce',
            name: 'orders',
            title: 'Orders',
            column: 'refund_amount',
          },
        ],
        totalItems: 1,
        pageInfo: {},
      }),
    ),
    http.post(`${api}/glossary`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        { ...refund, name: 'Net sales' },
        { status: 201 },
      );
    }),
    http.put(`${api}/glossary/:id`, async ({ request }) => {
      sent.push(await request.json());
      return onPut?.() ?? HttpResponse.json(refund);
    }),
    http.delete(`${api}/glossary/:id`, ({ params }) => {
      sent.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return {
    sent,
    ...renderPage({
      path: options.path ?? '/datamap/glossary',
      language: options.language,
    }),
  };
}

describe('the glossary', () => {
  it('says what words mean, finds them, and leads to the data', async () => {
    const { container } = open({
      terms: [refund, { ...refund, id: 'x', name: 'Active', tables: 0 }],
      mayManage: false,
    });
    const term = await screen.findByRole('article', { name: 'Refund' });
    expect(term).toHaveTextContent('Also called: 환불, RFD');
    expect(within(term).getByText('back').tagName).toBe('STRONG');
    expect(term).toHaveTextContent('Applies to 2 tables');
    expect(screen.queryByRole('button', { name: 'Add a term' })).toBeNull();
    await user.click(
      within(term).getByRole('button', { name: 'Where it is used: Refund' }),
    );
    expect(
      await within(term).findByRole('link', { name: 'Orders' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.orders');
    expect(term).toHaveTextContent('column refund_amount');
    await user.type(
      screen.getByRole('searchbox', { name: 'Find a term' }),
      'Act',
    );
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('1 term'),
    );
    expect(screen.queryByRole('article', { name: 'Refund' })).toBeNull();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('shows one term by its address, in Korean', async () => {
    open({ path: `/datamap/glossary?term=${refund.id}`, language: 'ko' });
    expect(
      await screen.findByRole('link', { name: '모든 용어' }),
    ).toHaveAttribute('href', '/datamap/glossary');
    expect(await screen.findByText('다른 이름: 환불, RFD')).toBeInTheDocument();
    expect(await screen.findByText('Orders')).toBeInTheDocument();
  });

  it('takes a new term, and says what is missing', async () => {
    const { sent } = open({ terms: [] });
    expect(await screen.findByText('No terms yet')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Add a term' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a term' });
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'Say what the term is called.',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: /^Name/ }),
      'Net sales',
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Other names' }),
      'NS{Enter}순매출',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      {
        name: 'Net sales',
        otherNames: ['NS', '순매출'],
        definition: '',
        contact: '',
      },
    ]);
  });

  it('keeps both texts where somebody else was faster', async () => {
    const theirs = {
      ...refund,
      revision: 4,
      name: 'Refunded',
      definition: 'Hers.',
    };
    let isLate = true;
    const { sent } = open({
      onPut: () => {
        const answer = isLate ? refusal(409, { current: theirs }) : undefined;
        isLate = false;
        return answer;
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Change Refund' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Change Refund' });
    await user.type(
      within(dialog).getByRole('textbox', { name: /^Name/ }),
      's',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    const saved = await within(dialog).findByRole('region', {
      name: 'What was saved',
    });
    expect(saved).toHaveTextContent('Hers.');
    expect(within(dialog).getByRole('textbox', { name: /^Name/ })).toHaveValue(
      'Refunds',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toMatchObject([
      { name: 'Refunds', revision: 3 },
      { name: 'Refunds', revision: 4 },
    ]);
  });

  it('asks once more before a term goes', async () => {
    const { sent } = open();
    await user.click(
      await screen.findByRole('button', { name: 'Delete Refund' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Delete “Refund”?',
    });
    expect(dialog).toHaveTextContent('2 tables lose it');
    await user.click(within(dialog).getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([refund.id]);
  });

  it('says so where it could not be loaded', async () => {
    open({ status: 403 });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('one term', () => {
  const path = `/datamap/glossary?term=${refund.id}`;
  const payment = { id: 'other', name: 'Payment' };

  function openTerm(options: { mayManage: boolean; onPut?: () => Response }) {
    const sent: string[] = [];
    let related = [payment];
    const opened = open({ path, ...options });
    const version = { name: 'Refund', otherNames: [], at: refund.at };
    server.use(
      http.get(`${api}/glossary/:id`, () =>
        HttpResponse.json({ ...refund, related, ...options }),
      ),
      http.get(`${api}/glossary/:id/history`, ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.has('cursor')
            ? {
                items: [{ ...version, name: 'Return', revision: 1 }],
                totalItems: 3,
                pageInfo: {},
              }
            : {
                items: [
                  { ...version, definition: 'Money back.', revision: 3 },
                  { ...version, otherNames: ['RFD'], revision: 2 },
                ],
                totalItems: 3,
                pageInfo: { nextCursor: '2' },
              },
        ),
      ),
      http.delete(`${api}/glossary/:id/related/:other`, ({ params }) => {
        sent.push(`delete ${params.other}`);
        related = [];
        return new HttpResponse(null, { status: 204 });
      }),
      http.put(`${api}/glossary/:id/related/:other`, ({ params }) => {
        sent.push(`put ${params.other}`);
        related = [payment];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    return { written: opened.sent, sent };
  }

  it('says who wrote what, page by page, and goes back to it', async () => {
    const { written } = openTerm({ mayManage: true });
    await user.click(
      await screen.findByRole('button', { name: 'History of Refund' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Who wrote what: Refund',
    });
    // What the last one here was made from has not come yet.
    const versions = () => within(dialog).getAllByRole('listitem');
    await waitFor(() => expect(versions()).toHaveLength(1));
    expect(versions()[0]).toHaveTextContent(/RFD.*Money back\./);
    expect(within(versions()[0]).queryByRole('button')).toBeNull();
    await user.click(
      within(dialog).getByRole('button', { name: 'Show earlier ones' }),
    );
    await waitFor(() => expect(versions()).toHaveLength(3));
    expect(versions()[1]).toHaveTextContent(/Return.*Refund/);
    expect(versions()[2]).toHaveTextContent('added the term');
    await user.click(
      within(versions()[2]).getByRole('button', { name: /^Go back to what/ }),
    );
    await waitFor(() =>
      expect(written).toEqual([
        { name: 'Return', otherNames: [], revision: 3 },
      ]),
    );
  });

  it('says why nobody went back', async () => {
    openTerm({ mayManage: true, onPut: () => refusal(409) });
    await user.click(
      await screen.findByRole('button', { name: 'History of Refund' }),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Show earlier ones' }),
    );
    const [back] = await screen.findAllByRole('button', {
      name: /^Go back to what/,
    });
    await user.click(back);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not saved. No');
  });

  it('has its history and its related terms for readers too', async () => {
    openTerm({ mayManage: false });
    const term = await screen.findByRole('article', { name: 'Refund' });
    expect(within(term).getByRole('link', { name: 'Payment' })).toHaveAttribute(
      'href',
      '/datamap/glossary?term=other',
    );
    expect(
      within(term).getByRole('button', { name: 'History of Refund' }),
    ).toBeInTheDocument();
    expect(within(term).queryByRole('button', { name: /related/ })).toBeNull();
  });

  it('is related to others, and no longer', async () => {
    const { sent } = openTerm({ mayManage: true });
    server.use(
      http.get(`${api}/glossary`, () =>
        HttpResponse.json({
          items: [{ ...refund, ...payment }, refund],
          totalItems: 2,
          pageInfo: {},
          mayManage: true,
        }),
      ),
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Choose related terms of Refund',
      }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Related terms of Refund',
    });
    await user.click(
      within(dialog).getByRole('button', { name: 'Take away Payment' }),
    );
    expect(await within(dialog).findByText('None yet')).toBeInTheDocument();
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Add a term' }),
      'Pay',
    );
    await user.click(await screen.findByRole('option', { name: 'Payment' }));
    expect(
      await within(dialog).findByRole('button', { name: 'Take away Payment' }),
    ).toBeInTheDocument();
    // A term is not offered to be related to itself.
    expect(screen.queryByRole('option', { name: 'Refund' })).toBeNull();
    expect(sent).toEqual(['delete other', 'put other']);
  });
});

describe('the terms of a table', () => {
  const { tables: _tables, columns: _columns, ...ofTable } = refund;

  function openTable(terms: TermOfTable[], mayChooseTerms: boolean) {
    const sent: string[] = [];
    server.use(
      http.put(`${api}/tables/main/:table/terms/:id`, ({ request }) => {
        sent.push(`put ${new URL(request.url).search}`);
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete(`${api}/tables/main/:table/terms/:id`, ({ request }) => {
        sent.push(`delete ${new URL(request.url).search}`);
        return new HttpResponse(null, { status: 204 });
      }),
      http.get(`${api}/glossary`, () =>
        HttpResponse.json({
          items: [{ ...refund, id: 'other', name: 'Payment' }],
          totalItems: 1,
          pageInfo: {},
          mayManage: false,
        }),
      ),
      ...tablePageHandlers({ terms, mayChooseTerms }),
    );
    renderPage({ path: '/catalog/main/resource/ecommerce.orders' });
    return sent;
  }

  it('are explained to readers on focus, and lead to their pages', async () => {
    openTable([{ ...ofTable, column: 'refund_amount' }], false);
    const part = await screen.findByRole('region', { name: 'Terms' });
    expect(part).toHaveTextContent('column refund_amount');
    expect(within(part).queryByRole('button')).toBeNull();
    const mark = within(part).getByRole('link', { name: 'Refund' });
    expect(mark).toHaveAttribute('title', 'Refund: Money that goes back.');
    expect(mark).toHaveAttribute(
      'href',
      `/datamap/glossary?term=${ofTable.id}`,
    );
  });

  it('are chosen by those who describe the table', async () => {
    const sent = openTable([ofTable], true);
    const part = await screen.findByRole('region', { name: 'Terms' });
    await user.click(
      within(part).getByRole('button', { name: 'Choose terms' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.click(
      within(dialog).getByRole('button', { name: 'Take away Refund' }),
    );
    await user.type(
      within(dialog).getByRole('textbox', { name: 'Add a term' }),
      'Pay',
    );
    await user.click(await screen.findByRole('option', { name: 'Payment' }));
    await waitFor(() => expect(sent).toEqual(['delete ', 'put ']));
  });
});
