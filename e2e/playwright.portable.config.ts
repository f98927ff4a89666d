import { defineConfig, type ReporterDescription } from '@playwright/test';
import { prepareChromium } from './fixtures/prepareChromium.mjs';

const {
  DATAMAP_NEW_PORTAL: newPortal,
  DATAMAP_LEGACY_PORTAL: legacyPortal,
  DATAMAP_E2E_REPORT: outputFile,
} = process.env;
if (!newPortal || !legacyPortal) {
  throw new Error(
    'These journeys need a fresh portal. Run them with "npm test -- portable".',
  );
}

const jsonReport: ReporterDescription[] = outputFile
  ? [['json', { outputFile }]]
  : [];

/** Every journey runs in both frontend systems. */
export default defineConfig({
  testDir: 'portable',
  testMatch: '*.spec.ts',
  outputDir: '../.datamap/portable-results',
  forbidOnly: true,
  // What is slow once on a busy machine is tried again, and named at the end.
  retries: 1,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...jsonReport],
  use: {
    locale: 'en-US',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: await prepareChromium(),
  },
  projects: [
    { name: 'new frontend system', use: { baseURL: newPortal } },
    { name: 'old frontend system', use: { baseURL: legacyPortal } },
  ],
});
