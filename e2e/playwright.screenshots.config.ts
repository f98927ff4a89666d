import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** The pictures of the documentation; `npm run screenshots` starts what they need. */
export default defineConfig({
  ...journeys,
  testDir: 'screenshots',
  projects: undefined,
  reporter: 'list',
});
