import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are opened here, on machines that may be busy with other suites.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

// jsdom looks through the rules of all styles for each element that it is asked
// about, which takes most of the time of a page's test. No test here looks at
// styles; the journeys in a browser do.
Object.defineProperty(HTMLStyleElement.prototype, 'textContent', {
  configurable: true,
  set() {},
});
