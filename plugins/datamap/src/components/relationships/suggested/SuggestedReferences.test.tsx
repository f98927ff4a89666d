import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { InferredReference } from '@datamap/plugin-datamap-common';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { aMapTable, aNeighbourhood } from '../../../__testUtils__/mapFixtures';
import { renderPage } from '../../../__testUtils__/renderPage';
import { tablePageHandlers } from '../../../__testUtils__/tableFixtures';

const server = setupServer();
registerMswTestHooks(server);
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(40_000);

const path = '/catalog/main/resource/ecommerce.orders/relationships';
const base = 'http://localhost:7007/api/datamap/v1';

const linkOf = (name: string) => {
  const { entityRef, entityName, schema, title } = aMapTable(name);
  return { entityRef, entityName, schema, name, title };
};

const suggestion = (
  column: string,
  overrides: Partial<InferredReference> = {},
): InferredReference => ({
  id: column.padEnd(32, '0'),
  table: linkOf('orders'),
  otherTable: linkOf('users'),
  columns: [{ from: column, to: 'id' }],
  score: 90,
  confidence: 'likely',
  rank: 1,
  reasons: ['names-table-and-key', 'same-type'],
  ...overrides,
});

/** Answers as a backend that has these suggestions, and tells what it is asked. */
function answer(outgoing: InferredReference[], mayDecide = true) {
  const told: Array<{ method: string; id: unknown; body?: unknown }> = [];
  const maps: URLSearchParams[] = [];
  let known = outgoing;
  const decide = `${base}/tables/main/ecommerce.orders/inferred-references/:id`;
  const become = (
    id: unknown,
    decision: InferredReference['decision'] | undefined,
  ) => {
    known = known.map(one => (one.id === id ? { ...one, decision } : one));
  };
  server.use(
    http.get(`${base}/map`, ({ request }) => {
      maps.push(new URL(request.url).searchParams);
      return HttpResponse.json(aNeighbourhood([]));
    }),
    http.get(`${base}/tables/main/:table/references`, () =>
      HttpResponse.json({
        outgoing: [],
        incoming: [],
        inferred: {
          outgoing: known,
          incoming: [],
          incomingLeftOut: 0,
          mayDecide,
        },
      }),
    ),
    http.put(decide, async ({ request, params: { id } }) => {
      const body = (await request.json()) as { decision: 'confirmed' };
      told.push({ method: 'PUT', id, body });
      const decision = {
        decision: body.decision,
        by: 'user:default/kim',
        at: '2026-11-21T08:00:00Z',
      };
      become(id, decision);
      return HttpResponse.json(decision);
    }),
    http.delete(decide, ({ params: { id } }) => {
      told.push({ method: 'DELETE', id });
      become(id, undefined);
      return new HttpResponse(undefined, { status: 204 });
    }),
    ...tablePageHandlers(),
  );
  return { told, maps };
}

const section = () => screen.findByRole('region', { name: 'Probably related' });

describe('SuggestedReferences', () => {
  it('lists guesses apart, each with its reasons, and draws none unasked', async () => {
    const { maps } = answer([
      suggestion('user_id'),
      suggestion('mbr_no', {
        confidence: 'possible',
        reasons: ['same-name-as-key', 'similar-type', 'abbreviation-read'],
        readAs: 'member number',
      }),
    ]);
    const { container } = renderPage({ path });
    const within_ = within(await section());
    expect(screen.getByText('No connections are recorded')).toBeInTheDocument();
    expect(within_.getByText('user_id → id')).toBeInTheDocument();
    expect(
      within_.getByText('We read the abbreviated name as “member number”.'),
    ).toBeInTheDocument();
    expect(within_.getAllByText(/^(Probably|Possibly)/)).not.toHaveLength(0);
    expect(maps.some(query => query.has('inferred'))).toBe(false);
    const { violations } = await axe.run(container, {
      rules: {
        'color-contrast': { enabled: false },
        region: { enabled: false },
      },
    });
    expect(violations).toEqual([]);
  });

  it('takes what people know, and gives it back', async () => {
    const { told } = answer([suggestion('user_id')]);
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'They belong together: user_id and Users',
      }),
    );
    expect(await screen.findByText(/^Confirmed by/)).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^Take back what was said/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', {
        name: /^They don’t belong together/,
      }),
    );
    expect(await screen.findByText('One rejected guess')).toBeInTheDocument();
    expect(told.map(({ method, body }) => [method, body])).toEqual([
      ['PUT', { decision: 'confirmed' }],
      ['DELETE', undefined],
      ['PUT', { decision: 'rejected' }],
    ]);
  });

  it('offers nothing to those who may not decide', async () => {
    answer([suggestion('user_id')], false);
    renderPage({ path });
    const part = within(await section());
    expect(part.queryByRole('button', { name: /belong/ })).toBeNull();
  });

  it('asks for guesses in the picture when the reader wants them', async () => {
    const { maps } = answer([suggestion('user_id')]);
    renderPage({ path });
    await userEvent.click(
      await screen.findByRole('checkbox', {
        name: 'Show guesses in the picture',
      }),
    );
    await waitFor(() =>
      expect(maps.some(query => query.get('inferred') === 'true')).toBe(true),
    );
  });
});
