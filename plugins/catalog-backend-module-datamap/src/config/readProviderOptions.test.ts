import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readProviderOptions } from './readProviderOptions';

function read(datamap?: JsonObject) {
  const data = datamap ? { catalog: { providers: { datamap } } } : {};
  return readProviderOptions(mockServices.rootConfig({ data }));
}

describe('readProviderOptions', () => {
  it('needs no configuration', () => {
    expect(read()).toEqual({
      schedule: {
        frequency: { seconds: 30 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 5 },
        scope: 'global',
      },
      batchSize: 300,
      maxRemovalShare: 0.5,
      reconcileEvery: 86_400_000,
      tables: { include: 'all', patterns: [], exclude: [] },
      closed: [],
      figures: true,
    });
  });

  it('takes what is configured, but for the scope', () => {
    expect(
      read({
        schedule: {
          frequency: 'PT1M',
          timeout: { minutes: 5 },
          scope: 'local',
        },
        batchSize: 500,
        maxRemovalShare: 1,
        reconcileEvery: '12h',
        tables: { include: 'owned', patterns: ['a.*'], exclude: ['*_tmp'] },
        closed: ['payroll.*'],
        figures: false,
      }),
    ).toEqual({
      schedule: {
        frequency: { minutes: 1 },
        timeout: { minutes: 5 },
        initialDelay: { seconds: 5 },
        scope: 'global',
      },
      batchSize: 500,
      maxRemovalShare: 1,
      reconcileEvery: 43_200_000,
      tables: { include: 'owned', patterns: ['a.*'], exclude: ['*_tmp'] },
      closed: ['payroll.*'],
      figures: false,
    });
  });

  it.each([
    [
      { batchSize: 0 },
      /"catalog.providers.datamap.batchSize".* 0; set it to a/,
    ],
    [{ batchSize: 2.5 }, /batchSize/],
    [{ batchSize: 501 }, /from 1 to 500/],
    [{ maxRemovalShare: 1.5 }, /maxRemovalShare".* 1.5; set it to a share/],
    [{ maxRemovalShare: -1 }, /maxRemovalShare/],
    [{ tables: { include: 'some' } }, /tables.include".*"some".*"owned"/],
  ])('refuses %j', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
