import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { FailureCode, Run } from '@datamap/plugin-datamap-common';
import { screen } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { FakeBackend } from '../../../__testUtils__/FakeBackend';
import { aWarehouse } from '../../../__testUtils__/fixtures';
import { renderPage } from '../../../__testUtils__/renderPage';

const server = setupServer();
registerMswTestHooks(server);

let backend: FakeBackend;
beforeEach(() => {
  localStorage.clear();
  backend = new FakeBackend();
  server.use(...backend.handlers);
});

/** A warehouse whose last reading was set aside. */
function setAside(code: FailureCode, lastReadAt?: string) {
  const run: Run = {
    id: '0f8fad5b-d9cb-469f-a165-70867728950e',
    warehouse: 'main',
    trigger: 'schedule',
    state: 'kept',
    queuedAt: new Date().toISOString(),
    steps: [],
    reason: { code },
  };
  return aWarehouse({
    freshness: lastReadAt
      ? { state: 'current', missedRuns: 0, lastReadAt }
      : { state: 'never-read', missedRuns: 0 },
    lastRun: run,
  });
}

async function noticeOf(
  code: FailureCode,
  options: { language: 'en' | 'ko'; lastReadAt?: string },
) {
  backend.warehouses = [setAside(code, options.lastReadAt)];
  renderPage({ language: options.language });
  return await screen.findByRole('alert');
}

describe('WarehouseNotice', () => {
  it.each([
    [
      'en',
      'no-table-visible',
      'The warehouse showed us no table, so there is nothing to show here yet. It may still be empty.',
    ],
    [
      'en',
      'no-schema-visible',
      'The warehouse showed us no schema (a folder of tables), so there is nothing to show here yet. Ask the database’s owner',
    ],
    [
      'ko',
      'no-table-visible',
      '보이는 테이블이 하나도 없어서 아직 보여 드릴 내용이 없어요. 데이터 창고가 비어 있을 수도 있어요.',
    ],
    [
      'ko',
      'no-schema-visible',
      '보이는 스키마(테이블을 모아 둔 폴더)가 하나도 없어서 아직 보여 드릴 내용이 없어요. 데이터베이스 담당자에게',
    ],
  ] as const)(
    'speaks of nothing kept at a first reading, in %s of %s',
    async (language, code, words) => {
      const notice = await noticeOf(code, { language });
      expect(notice).toHaveTextContent(words);
      expect(notice).not.toHaveTextContent(
        /kept what we knew|could not be read|그대로 두었어요|읽지 못해서/,
      );
    },
  );

  it.each([
    ['en', 'no-table-visible', /showed us no table, so we kept what we knew/],
    ['en', 'no-schema-visible', /no schema .* so we kept what we knew/],
    ['ko', 'no-table-visible', /전에 알던 내용을 그대로 두었어요/],
    ['ko', 'no-schema-visible', /전에 알던 내용을 그대로 두었어요/],
  ] as const)(
    'says that what was known was kept, in %s of %s',
    async (language, code, words) => {
      const lastReadAt = new Date(Date.now() - 3_600_000).toISOString();
      expect(await noticeOf(code, { language, lastReadAt })).toHaveTextContent(
        words,
      );
    },
  );
});
