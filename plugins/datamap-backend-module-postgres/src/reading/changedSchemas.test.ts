import { changedSchemas } from './changedSchemas';

const since = {
  key: 'server',
  common: '1',
  confirmedAt: '2026-01-01T00:00:00.000Z',
  schemas: { 1: 'a', 2: 'b', 3: 'c' },
};

describe('changedSchemas', () => {
  it('names nothing where all is as it was', () => {
    expect(changedSchemas(since, { ...since, hint: 'other' })).toEqual([]);
  });

  it('names what differs, is new and is gone', () => {
    const now = { ...since, schemas: { 1: 'a', 2: 'B', 4: 'd' } };
    expect(changedSchemas(since, now)).toEqual([2, 3, 4]);
  });

  it.each([
    ['the first reading', undefined, since],
    ['another server', since, { ...since, key: 'other' }],
    ['other types', since, { ...since, common: '2' }],
  ])('cannot say for %s', (_case, before, now) => {
    expect(changedSchemas(before, now)).toBeUndefined();
  });
});
