import { Page } from '@playwright/test';

/** A state that a healthy portal does not show by itself. */
export interface State {
  name: string;
  /** Changes what the portal's page is answered from here on. */
  bringAbout(page: Page): Promise<unknown>;
}

const day = 86_400_000;
const tables = /\/api\/datamap\/v1\/tables(\?|$)/;
const warehouses = /\/api\/datamap\/v1\/warehouses(\?|$)/;

const refuse = (page: Page, address: RegExp, status: number, name: string) =>
  page.route(address, route =>
    route.fulfill({
      status,
      json: {
        error: { name, message: 'Refused for a picture' },
        response: { statusCode: status },
      },
    }),
  );

/** The states of the start page that have pictures. */
export const states: State[] = [
  {
    name: 'late',
    bringAbout: page =>
      page.route(warehouses, async route => {
        const response = await route.fetch();
        const body = await response.json();
        body.items[0].connection = {
          state: 'failing',
          code: 'connection-timeout',
          nextTryAt: new Date(Date.now() + day / 24).toISOString(),
        };
        body.items[0].freshness = {
          state: 'late',
          missedRuns: 3,
          lastReadAt: new Date(Date.now() - 3 * day).toISOString(),
        };
        await route.fulfill({ response, json: body });
      }),
  },
  {
    name: 'forbidden',
    bringAbout: page => refuse(page, tables, 403, 'NotAllowedError'),
  },
  {
    name: 'partial',
    bringAbout: page => refuse(page, warehouses, 500, 'Error'),
  },
];
