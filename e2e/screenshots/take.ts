import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Page } from '@playwright/test';

const folder = fileURLToPath(
  new URL('../../docs/screenshots/', import.meta.url),
);

/** Waits until nothing moves any more, which a drawing does for a while. */
async function settled(page: Page): Promise<Buffer> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const picture = () => page.screenshot({ animations: 'disabled' });
  let before = await picture();
  let alike = 0;
  for (let look = 0; look < 40 && alike < 2; look++) {
    await page.waitForTimeout(250);
    const after = await picture();
    alike = after.equals(before) ? alike + 1 : 0;
    before = after;
  }
  if (alike === 2) {
    return before;
  }
  throw new Error(`'${page.url()}' does not come to rest`);
}

/** Takes the picture of a page that is at rest, for the documentation. */
export async function take(page: Page, name: string): Promise<void> {
  await writeFile(`${folder}${name}.png`, await settled(page));
}
