import {
  mockApis,
  registerMswTestHooks,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageLayoutBlueprint } from '@backstage/plugin-home-react/alpha';
import {
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../__testUtils__/FakeBackend';
import { aTable, anEmptyTable } from '../../__testUtils__/fixtures';
import { tablePageHandlers } from '../../__testUtils__/tableFixtures';
import datamapPlugin from '../../alpha';

const server = setupServer();
registerMswTestHooks(server);
configure({ asyncUtilTimeout: 5_000 });
beforeEach(() => localStorage.clear());

/** The cards below one another; the grid needs a browser that measures. */
const layout = createFrontendModule({
  pluginId: 'home',
  extensions: [
    HomePageLayoutBlueprint.make({
      params: {
        loader: async () => props =>
          (
            <>
              {props.widgets
                .filter(({ node }) => node.spec.plugin.id === 'datamap')
                .map(({ name, component }) => (
                  <div key={name}>{component}</div>
                ))}
            </>
          ),
      },
    }),
  ],
});

interface OpenOptions {
  path?: string;
  language?: 'en' | 'ko';
  owns?: string[];
}

/** A portal with a home page and the catalog, as somebody of a team. */
function open({
  path = '/home',
  language = 'en',
  owns = ['user:default/olivia', 'group:default/commerce'],
}: OpenOptions = {}) {
  return renderTestApp({
    features: [catalogPlugin, homePlugin, datamapPlugin, layout],
    apis: [
      mockApis.identity({ userEntityRef: owns[0], ownershipEntityRefs: owns }),
    ],
    initialRouteEntries: [path],
    config: {
      app: {
        title: 'Portal',
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: {
                availableLanguages: ['en', 'ko'],
                defaultLanguage: language,
              },
            },
          },
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
    },
  });
}

function use(given: Partial<FakeBackend>): FakeBackend {
  const backend = Object.assign(new FakeBackend(), given);
  server.use(...backend.handlers);
  return backend;
}

const card = (name: string) => screen.findByRole('region', { name });
const at = '2024-11-12T04:10:00Z';

describe('my tables', () => {
  it('are those of the person and her teams, those to review first', async () => {
    const backend = use({
      tables: [
        aTable(),
        anEmptyTable(),
        aTable({
          name: 'payroll',
          title: 'Payroll',
          owner: 'group:default/finance',
        }),
      ],
    });
    open();
    const mine = await card('My tables');
    const review = await within(mine).findByRole('list', {
      name: '1 that looks empty or stale',
    });
    expect(
      within(review).getByRole('link', { name: 'Old refunds' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.refunds_old');
    const others = within(mine).getByRole('list', { name: 'The others' });
    expect(within(others).getAllByRole('listitem')).toHaveLength(1);
    expect(others).toHaveTextContent(/Orders.*1\.2.*million rows/);
    expect(mine).not.toHaveTextContent('Payroll');
    expect(
      within(mine).getByRole('link', { name: 'Review them' }),
    ).toHaveAttribute(
      'href',
      '/datamap?owner=user%3Adefault%2Folivia&owner=group%3Adefault%2Fcommerce&view=review',
    );
    const asked = backend.listRequests.filter(query => query.has('owner'));
    expect(asked.map(query => query.getAll('owner'))).toEqual([
      ['user:default/olivia', 'group:default/commerce'],
      ['user:default/olivia', 'group:default/commerce'],
    ]);
  });

  it('say why there are none, without asking for those of everybody', async () => {
    const backend = use({ tables: [aTable()] });
    open({ owns: [] });
    const mine = await card('My tables');
    expect(
      await within(mine).findByText('No table is yours so far'),
    ).toBeVisible();
    expect(
      within(mine).getByRole('link', { name: 'Find data' }),
    ).toHaveAttribute('href', '/datamap');
    expect(
      backend.listRequests.every(
        query => query.get('sort') === '-changed' || query.has('owner'),
      ),
    ).toBe(true);
  });

  it.each([
    [403, 'NotAllowedError', 'You may not see this', false],
    [500, 'InternalError', undefined, true],
  ])('say what is wrong after a %s', async (status, name, words, mayHelp) => {
    use({ failure: { status, name } });
    open();
    for (const title of ['My tables', 'Recently changed tables']) {
      const alert = await within(await card(title)).findByRole('alert');
      expect(alert).toHaveTextContent(words ?? /./);
      expect(
        within(alert).queryByRole('button', { name: 'Try again' }) !== null,
      ).toBe(mayHelp);
    }
  });
});

describe('recently changed tables', () => {
  it('say what changed and when', async () => {
    const backend = use({
      tables: [
        aTable({ lastChange: { at, parts: ['columns', 'description'] } }),
        aTable({
          name: 'daily',
          title: 'Daily sales',
          lastChange: { at, parts: ['added'] },
        }),
        aTable({ name: 'users', title: 'Customers' }),
      ],
    });
    open();
    const changed = await card('Recently changed tables');
    const items = await within(changed).findAllByRole('listitem');
    expect(items).toHaveLength(2);
    expect(items[0]).toHaveTextContent(/Orders.*Changed: columns, description/);
    expect(items[1]).toHaveTextContent(/Daily sales.*New/);
    expect(items[0].querySelector('time')).toHaveAttribute('datetime', at);
    expect(
      backend.listRequests.some(query => query.get('sort') === '-changed'),
    ).toBe(true);
  });

  it('say so where nothing has changed', async () => {
    use({ tables: [aTable()] });
    open();
    expect(
      await within(await card('Recently changed tables')).findByText(
        'Nothing has changed so far',
      ),
    ).toBeVisible();
  });
});

describe('favourite tables', () => {
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: 'main',
      name: 'ecommerce.orders',
      title: 'Orders',
      annotations: { 'datamap.dev/warehouse': 'main' },
    },
    spec: { type: 'warehouse-table', owner: 'commerce' },
  };
  const starred = () =>
    server.use(
      http.post('http://localhost:7007/api/catalog/entities/by-refs', () =>
        HttpResponse.json({ items: [entity] }),
      ),
    );

  it('are those with a star on their page, also after a reload', async () => {
    server.use(...tablePageHandlers());
    const page = open({ path: '/catalog/main/resource/ecommerce.orders' });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Add to my favourites' }),
    );
    await screen.findByRole('button', { name: 'Remove from my favourites' });
    page.unmount();

    use({ tables: [aTable()] });
    starred();
    open();
    const list = await within(await card('My favourite tables')).findByRole(
      'list',
    );
    expect(within(list).getByRole('link', { name: 'Orders' })).toHaveAttribute(
      'href',
      '/catalog/main/resource/ecommerce.orders',
    );
    await waitFor(() => expect(list).toHaveTextContent('million rows'));
  });

  it('say how to get one', async () => {
    use({ tables: [aTable()] });
    open();
    expect(
      await within(await card('My favourite tables')).findByText(
        'No favourites so far',
      ),
    ).toBeVisible();
  });
});

describe('the cards', () => {
  it('have nothing that axe finds, and Korean words', async () => {
    use({
      tables: [aTable({ lastChange: { at, parts: ['keys'] } }), anEmptyTable()],
    });
    open({ language: 'ko' });
    const mine = await card('내 테이블');
    expect(await within(mine).findByText(/비었거나/)).toBeVisible();
    const changed = await card('최근에 바뀐 테이블');
    expect(await within(changed).findByText('바뀐 내용: 키')).toBeVisible();
    const favourites = await card('즐겨찾는 테이블');
    for (const region of [mine, changed, favourites]) {
      const { violations } = await axe.run(region, {
        rules: { 'color-contrast': { enabled: false } },
      });
      expect(violations).toEqual([]);
    }
  });
});
