import { Browser } from '@playwright/test';
import { alterSample } from '../fixtures/alterSample';
import { PortalApi } from '../fixtures/portalApi';
import { readSample } from '../fixtures/readSample';
import { sampleIsRead } from '../fixtures/sampleIsRead';
import { signIn } from '../fixtures/signIn';
import { tokenOf } from '../fixtures/tokenOf';

/** What a company does to its warehouse in a week, reading by reading. */
const weeks = [
  [
    'alter table ecommerce.coupons add column uses_left integer',
    "comment on column ecommerce.coupons.note is '쿠폰을 만든 까닭'",
  ],
  [
    'alter table ecommerce.support_tickets rename column channel to came_by',
    'alter table ecommerce.coupons alter column discount_percent type integer',
    'create index on ecommerce.refunds (requested_at)',
  ],
  ['alter table ecommerce.shipments drop column weight_kg'],
];

/** Changes the sample so that the pages about changes have something to show; once. */
export async function makeChanges(browser: Browser): Promise<void> {
  const page = await browser.newPage({ locale: 'en-US' });
  try {
    await sampleIsRead(page.request);
    const api = await PortalApi.asGuest(page.request);
    const { items } = await api.get<{ items: unknown[] }>(
      '/api/datamap/v1/changes?limit=1',
    );
    if (items.length > 0) {
      return;
    }
    await signIn(page, 'engineer');
    const authorization = await tokenOf(page);
    for (const statements of weeks) {
      await alterSample(statements);
      await readSample(page.request, authorization);
    }
  } finally {
    await page.close();
  }
}
