import { Page } from '@playwright/test';
import { identities } from '../fixtures/signIn';

/** Enters a portal in whichever language it opens. */
export async function enterAs(page: Page, who: 'guest' | 'owner', url = '') {
  await page.goto(`${url}/`);
  if (who === 'guest') {
    await page
      .getByRole('button', { name: /Look around as a guest|게스트/ })
      .click();
  } else {
    const popup = page.waitForEvent('popup');
    await page.getByRole('button', { name: /^(Sign in|로그인)$/ }).click();
    const provider = await popup;
    const closed = provider.waitForEvent('close');
    await provider
      .getByRole('button', { name: identities[who].displayName })
      .click();
    await closed;
  }
  await page.waitForURL('**/datamap');
}
