import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages are opened here, on machines that may be busy with other suites.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);
