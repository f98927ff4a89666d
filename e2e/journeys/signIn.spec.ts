import { expect, test } from '@playwright/test';
import {
  enterAsGuest,
  expectSignedIn,
  expectToBe,
  identities,
  IdentityName,
  signInByProvider,
  signOut,
} from '../fixtures/signIn';

for (const who of Object.keys(identities) as IdentityName[]) {
  test(`the ${who} signs in by OpenID Connect, stays over a reload, signs out`, async ({
    page,
  }) => {
    await signInByProvider(page, who);
    await expectToBe(page, identities[who]);

    await page.reload();
    await expectToBe(page, identities[who]);

    await signOut(page);
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    await expect(button).toBeVisible();
    await page.reload();
    await expect(button).toBeVisible();
  });
}

test('a guest looks around, stays over a reload, signs out', async ({
  page,
}) => {
  await enterAsGuest(page);
  await page.reload();
  await expectSignedIn(page);
  await expect(
    page.getByRole('region', { name: 'Notice about your account' }),
  ).toHaveCount(0);

  await signOut(page);
  await expect(
    page.getByRole('button', { name: 'Look around as a guest' }),
  ).toBeVisible();
});

test('a person who closes the window of the provider is told so', async ({
  page,
}) => {
  await page.goto('/');
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const provider = await popup;
  // A window that is closed before it shows something stays open for a while.
  await expect(
    provider.getByRole('button', { name: identities.staff.displayName }),
  ).toBeVisible();
  await provider.close();
  await expect(page.getByRole('alert')).toContainText(
    'The sign-in window was closed',
  );
});

test('nothing of the API is told to somebody who has not signed in', async ({
  request,
}) => {
  for (const path of ['/api/catalog/entities', '/api/datamap/v1/warehouses']) {
    expect((await request.get(path)).status(), path).toBe(401);
  }
});

test.describe('in a Korean browser', () => {
  test.use({ locale: 'ko-KR' });

  test('the portal opens in Korean, and a choice of language is kept', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(
      page.getByRole('heading', { name: 'Datamap 로그인' }),
    ).toBeVisible();
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: '로그인', exact: true }).click();
    const provider = await popup;
    await expect(
      provider.getByRole('heading', { name: '누구로 들어갈까요?' }),
    ).toBeVisible();
    const closed = provider.waitForEvent('close');
    await provider.getByRole('button', { name: '김소라' }).click();
    await closed;

    await page.goto('/settings');
    await expect(page.getByRole('link', { name: '카탈로그' })).toBeVisible();
    await page.evaluate(() => localStorage.setItem('language', 'en'));
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: 'Catalog' })).toBeVisible();
  });
});
