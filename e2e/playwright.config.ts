import { defineConfig, type ReporterDescription } from '@playwright/test';
import { prepareChromium } from './fixtures/prepareChromium.mjs';

const { DATAMAP_E2E_URL: baseURL, DATAMAP_E2E_REPORT: outputFile } =
  process.env;
if (!baseURL) {
  throw new Error(
    'The journeys need a running portal. Run them with "npm test -- e2e", or set DATAMAP_E2E_URL to the address of one.',
  );
}

const jsonReport: ReporterDescription[] = outputFile
  ? [['json', { outputFile }]]
  : [];

/** What only looks, and may look at the same time as another. */
const looking = [
  'accessibility',
  'catalogFollows',
  'findData',
  'korean',
  'koreanPages',
  'map',
  'pictureEqualsList',
  'relationships',
  'roundTrips',
  'search',
  'signIn',
].map(name => `${name}.spec.ts`);

export default defineConfig({
  testDir: 'journeys',
  outputDir: '../.datamap/e2e-results',
  forbidOnly: true,
  // What is slow once on a busy machine is tried again, and named at the end.
  retries: 1,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...jsonReport],
  projects: [
    { name: 'looking', testMatch: looking, fullyParallel: true },
    { name: 'writing', testIgnore: looking },
  ],
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: await prepareChromium(),
  },
});
