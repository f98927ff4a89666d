import { mockServices } from '@backstage/backend-test-utils';
import { readSearchOptions } from './readSearchOptions';

function read(datamap: object) {
  return readSearchOptions(
    mockServices.rootConfig({ data: { search: { collators: { datamap } } } }),
  );
}

describe('readSearchOptions', () => {
  it('has a default for everything', () => {
    expect(readSearchOptions(mockServices.rootConfig())).toEqual({
      schedule: {
        frequency: { minutes: 1 },
        timeout: { minutes: 15 },
        initialDelay: { seconds: 5 },
      },
      rebuildEvery: 24 * 60 * 60 * 1000,
      pageSize: 500,
      locationTemplate: '/catalog/:namespace/:kind/:name',
      figures: true,
      glossary: {
        schedule: {
          frequency: { minutes: 5 },
          timeout: { minutes: 5 },
          initialDelay: { seconds: 5 },
        },
      },
    });
  });

  it('reads what is set', () => {
    expect(
      read({
        schedule: { frequency: 'PT5M', timeout: { minutes: 1 } },
        rebuildEvery: '2h',
        pageSize: 10,
        locationTemplate: '/entities/:name',
        figures: false,
        glossary: {
          schedule: { frequency: 'PT1H', timeout: { minutes: 2 } },
        },
      }),
    ).toEqual({
      schedule: expect.objectContaining({ timeout: { minutes: 1 } }),
      rebuildEvery: 2 * 60 * 60 * 1000,
      pageSize: 10,
      locationTemplate: '/entities/:name',
      figures: false,
      glossary: {
        schedule: expect.objectContaining({ timeout: { minutes: 2 } }),
      },
    });
  });

  it.each([0, 1.5, 1001])('refuses a page of %s tables', pageSize => {
    expect(() => read({ pageSize })).toThrow(
      /"search\.collators\.datamap\.pageSize".* a whole number from 1 to 1000/,
    );
  });
});
