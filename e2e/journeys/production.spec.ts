import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { removeTestFolder } from '../../scripts/lib/testing/removeTestFolder.mjs';
import { startProductionPortal } from '../../scripts/lib/testing/startProductionPortal.mjs';
import {
  expectSignedIn,
  identities,
  signInByProvider,
  signOut,
} from '../fixtures/signIn';

test("a company's portal signs people in, keeps them over a reload and knows no guests", async ({
  browser,
}) => {
  // A portal is started from nothing, and its frontend built if that is not done.
  test.setTimeout(240_000);
  const folder = await mkdtemp(join(tmpdir(), 'datamap-production-'));
  let portal: { url: string; stop(): Promise<void> } | undefined;
  try {
    portal = await startProductionPortal({ folder });
    const context = await browser.newContext({
      baseURL: portal.url,
      locale: 'en-US',
    });
    // A window of the provider that never closes is told of soon.
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const guest = page.getByRole('button', { name: /guest/i });
    const button = page.getByRole('button', { name: 'Sign in', exact: true });

    await test.step('no guest is offered or let in', async () => {
      await page.goto('/');
      await expect(button).toBeVisible();
      await expect(guest).toHaveCount(0);
      const answer = await page.request.get('/api/auth/guest/refresh', {
        headers: { 'X-Requested-With': 'XMLHttpRequest' },
      });
      expect(answer.status()).toBe(404);
    });

    await test.step('a person signs in and stays', async () => {
      await signInByProvider(page, 'owner');
      await page.reload();
      await expectSignedIn(page);
      await page.goto('/settings');
      await expect(
        page.getByRole('heading', {
          name: identities.owner.displayName,
          exact: true,
        }),
      ).toBeVisible();
    });

    await test.step('she signs out, and somebody else signs in', async () => {
      await signOut(page);
      await expect(button).toBeVisible();
      await expect(guest).toHaveCount(0);
      await signInByProvider(page, 'staff');
      await page.goto('/settings');
      await expect(
        page.getByRole('heading', {
          name: identities.staff.displayName,
          exact: true,
        }),
      ).toBeVisible();
    });
    await context.close();
  } finally {
    await portal?.stop();
    await removeTestFolder(folder);
  }
});
