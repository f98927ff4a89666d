import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { configure, screen, waitFor, within } from '@testing-library/react';
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
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());

const path = '/catalog/main/resource/ecommerce.orders';
const byRefs = 'http://localhost:7007/api/catalog/entities/by-refs';
const uses = (name: string) => ({
  type: 'dependencyOf',
  targetRef: `component:default/${name}`,
});

function component(name: string, dependsOn: string[] = []) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      title: `The ${name}`,
      description: `What ${name} does`,
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'commerce' },
    relations: [
      { type: 'ownedBy', targetRef: 'group:default/commerce' },
      ...dependsOn.map(targetRef => ({ type: 'dependsOn', targetRef })),
    ],
  };
}

function table(name: string, type = 'warehouse-table') {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: 'main',
      name: `ecommerce.${name}`,
      title: `Title of ${name}`,
      annotations: { 'datamap.dev/warehouse': 'main' },
    },
    spec: { type, owner: 'commerce' },
  };
}

describe('what uses a table', () => {
  it('is named with its owner, and what may not be seen is counted', async () => {
    server.use(
      ...tablePageHandlers({
        relations: [uses('order-service'), uses('hidden'), uses('report')],
        entities: {
          'component:default/order-service': component('order-service'),
          'component:default/report': component('report'),
        },
      }),
    );
    renderPage({ path });
    const section = await screen.findByRole('region', { name: 'Used by' });
    expect(
      await within(section).findByRole('link', { name: 'The order-service' }),
    ).toHaveAttribute('href', '/catalog/default/component/order-service');
    const [first] = within(section).getAllByRole('listitem');
    expect(first).toHaveTextContent('What order-service does');
    expect(
      within(first).getByRole('link', { name: 'commerce' }),
    ).toHaveAttribute('href', '/catalog/default/group/commerce');
    expect(within(section).getAllByRole('listitem')).toHaveLength(2);
    expect(section).toHaveTextContent('One more is not shown');
    expect(section).toHaveTextContent('- resource:main/ecommerce.orders');
  });

  it('is folded after five', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    server.use(
      ...tablePageHandlers({
        relations: names.map(uses),
        entities: Object.fromEntries(
          names.map(name => [`component:default/${name}`, component(name)]),
        ),
      }),
    );
    renderPage({ path });
    const section = await screen.findByRole('region', { name: 'Used by' });
    const more = await within(section).findByRole('button', {
      name: 'Show 2 more',
    });
    expect(within(section).getAllByRole('listitem')).toHaveLength(5);
    more.click();
    expect(
      await within(section).findByRole('link', { name: 'The g' }),
    ).toBeVisible();
  });

  it('is said to be unknown where nothing has said so', async () => {
    server.use(...tablePageHandlers());
    renderPage({ path });
    const section = await screen.findByRole('region', { name: 'Used by' });
    expect(section).toHaveTextContent('Nothing has said yet that it uses');
  });

  it('can be asked for again where the catalog failed', async () => {
    server.use(
      http.post(byRefs, () => HttpResponse.json({}, { status: 500 })),
      ...tablePageHandlers({ relations: [uses('order-service')] }),
    );
    renderPage({ path });
    const section = await screen.findByRole('region', { name: 'Used by' });
    expect(
      await within(section).findByRole('button', { name: 'Try again' }),
    ).toBeVisible();
  });
});

describe('the data that a component uses', () => {
  const componentPath = '/catalog/default/component/refund-service';
  const open = (dependsOn: string[], entities: Record<string, object>) => {
    server.use(
      http.get(
        'http://localhost:7007/api/catalog/entities/by-name/component/default/refund-service',
        () => HttpResponse.json(component('refund-service', dependsOn)),
      ),
      http.get('http://localhost:7007/api/catalog/entities/by-name/*', () =>
        HttpResponse.json({ rootEntityRef: 'component:default/x', items: [] }),
      ),
      http.get(
        'http://localhost:7007/api/datamap/v1/tables/main/ecommerce.secret',
        () =>
          HttpResponse.json(
            { error: { name: 'E', message: 'E' } },
            { status: 404 },
          ),
      ),
      ...tablePageHandlers({ table: aWholeTable(), entities }),
    );
    return renderPage({ path: componentPath });
  };

  it('is listed with rows, freshness and state, as far as it may be seen', async () => {
    const { container } = open(
      [
        'resource:main/ecommerce.orders',
        'resource:main/ecommerce.secret',
        'resource:default/bucket',
        'component:default/other',
      ],
      {
        'resource:main/ecommerce.orders': table('orders'),
        'resource:main/ecommerce.secret': table('secret'),
        'resource:default/bucket': table('bucket', 's3-bucket'),
      },
    );
    const card = await screen.findByRole('region', { name: 'Data used' });
    const row = await within(card).findByRole('row', {
      name: /Title of orders/,
    });
    expect(
      within(row).getByRole('link', { name: 'Title of orders' }),
    ).toHaveAttribute('href', '/catalog/main/resource/ecommerce.orders');
    expect(await within(row).findByText('about 1.2 million')).toBeVisible();
    expect(within(row).getByText('not known')).toBeVisible();
    expect(within(row).getByText('Has data')).toBeVisible();
    expect(
      await within(card).findByRole('row', {
        name: /Title of secret.*You may not see its figures/,
      }),
    ).toBeVisible();
    expect(card).not.toHaveTextContent('bucket');
    const { violations } = await axe.run(card, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
    expect(container).toBeVisible();
  });

  it('is no card where none of it is ours', async () => {
    open(['resource:default/bucket'], {
      'resource:default/bucket': table('bucket', 's3-bucket'),
    });
    expect(
      await screen.findByRole('region', { name: 'Data used' }),
    ).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Data used' }),
      ).not.toBeInTheDocument(),
    );
  });
});
