import { expect, Page, test } from '@playwright/test';
import {
  DatamapMap,
  Reference,
} from '../../plugins/datamap-common/src/api/types';
import {
  DrawnConnection,
  drawnConnections,
  pictureOn,
} from '../fixtures/drawnConnections';
import { PortalApi } from '../fixtures/portalApi';
import { roundTripData } from '../fixtures/roundTripData';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { enterAsGuest } from '../fixtures/signIn';

const { warehouse } = roundTripData();

interface Listed {
  entityName: string;
  schema: string;
  name: string;
}

const nameOf = (table: { schema: string; name: string }) =>
  `${table.schema}.${table.name}`;

const inWords = ({ type, from, to, count }: DrawnConnection) =>
  `${from} ${type} ${to} × ${count}`;

/** A line for each type between two tables in one direction, however many connections it has. */
function counted(connections: Array<Omit<DrawnConnection, 'count'>>): string[] {
  const lines = new Map<string, DrawnConnection>();
  for (const { type, from, to } of connections) {
    const key = JSON.stringify([type, from, to]);
    const count = (lines.get(key)?.count ?? 0) + 1;
    lines.set(key, { type, from, to, count });
  }
  return [...lines.values()].map(inWords).sort();
}

/** The table's own references, and what else the map knows of it and of those around it. */
async function knownOf(api: PortalApi, table: Listed): Promise<string[]> {
  const { outgoing, incoming } = await api.get<{
    outgoing: Reference[];
    incoming: Reference[];
  }>(`/api/datamap/v1/tables/${warehouse}/${table.entityName}/references`);
  const map = await api.get<DatamapMap>('/api/datamap/v1/map', {
    warehouse,
    focus: table.entityName,
  });
  expect(map.leftOut.tables, `${nameOf(table)} fits into a picture`).toBe(0);
  const names = new Map(
    map.tables.map(item => [item.entityName, nameOf(item)]),
  );
  return counted([
    ...outgoing.map(({ table: from, otherTable: to }) => ({
      type: 'reference' as const,
      from: nameOf(from),
      to: nameOf(to),
    })),
    ...incoming
      // A reference to the table itself is told as outgoing, too.
      .filter(({ table: to, otherTable: from }) => nameOf(to) !== nameOf(from))
      .map(({ table: to, otherTable: from }) => ({
        type: 'reference' as const,
        from: nameOf(from),
        to: nameOf(to),
      })),
    ...map.edges
      .filter(
        ({ type, from, to }) =>
          type !== 'reference' || ![from, to].includes(table.entityName),
      )
      .map(({ type, from, to }) => ({
        type,
        from: names.get(from)!,
        to: names.get(to)!,
      })),
  ]);
}

/** Goes on within the page, as a click on a link does: loading it anew takes seconds. */
async function goWithin(page: Page, path: string) {
  await page.evaluate(address => {
    window.history.pushState({}, '', address);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
}

test('the picture of every table equals the list of its connections', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  await sampleIsRead(request, warehouse);
  const api = await PortalApi.asGuest(request);
  const tables = await api.list<Listed & { title: string }>(
    '/api/datamap/v1/tables',
    { warehouse, limit: 500 },
  );
  expect(tables.length).toBeGreaterThan(5);
  await enterAsGuest(page);
  let lines = 0;
  for (const table of tables) {
    const known = await knownOf(api, table);
    lines += known.length;
    await goWithin(
      page,
      `/catalog/${warehouse}/resource/${table.entityName}/relationships`,
    );
    await expect(
      page.getByRole('heading', { level: 1, name: table.title, exact: true }),
    ).toBeVisible();
    if (known.length === 0) {
      await expect(
        page.getByText('No connections are recorded'),
        `${nameOf(table)} has no connections`,
      ).toBeVisible();
      await expect(pictureOn(page)).toHaveCount(0);
    } else {
      await expect
        .poll(
          async () =>
            (await drawnConnections(pictureOn(page))).map(inWords).sort(),
          {
            message: `the picture of ${nameOf(table)}`,
            intervals: [50, 100, 200, 500],
          },
        )
        .toEqual(known);
    }
  }
  expect(lines).toBeGreaterThan(tables.length / 2);
  test.info().annotations.push({
    type: 'compared',
    description: `${tables.length} tables, ${lines} lines`,
  });
});
