import { safetyValve, type SafetyValveOptions } from './safetyValve';

const fine: SafetyValveOptions = {
  previousTables: 100,
  removedTables: 0,
  currentTables: 100,
  currentSchemas: 5,
  vanishedSchemas: 0,
  previousSchemasWithoutUsage: 1,
  currentSchemasWithoutUsage: 1,
};

describe('safetyValve', () => {
  it.each<[string, Partial<SafetyValveOptions>, string | undefined]>([
    ['all is well', {}, undefined],
    ['a first run', { previousTables: 0 }, undefined],
    ['no schema', { currentSchemas: 0, currentTables: 0 }, 'no-schema-visible'],
    ['no table', { currentTables: 0 }, 'no-table-visible'],
    [
      'no table the first time either: a grant is missing',
      { previousTables: 0, currentTables: 0 },
      'no-table-visible',
    ],
    [
      'a schema went and one more may not be used',
      { vanishedSchemas: 1, removedTables: 3, currentSchemasWithoutUsage: 2 },
      'grant-lost',
    ],
    [
      'a schema went, and nobody knows how many could not be used before',
      {
        vanishedSchemas: 1,
        removedTables: 3,
        previousSchemasWithoutUsage: undefined,
      },
      'grant-lost',
    ],
    [
      'a schema was dropped',
      { vanishedSchemas: 1, removedTables: 3 },
      undefined,
    ],
    [
      'a schema came that may not be used, and none went',
      { currentSchemasWithoutUsage: 2 },
      undefined,
    ],
    ['a fifth went', { removedTables: 20 }, undefined],
    ['more than a fifth went', { removedTables: 21 }, 'too-many-removals'],
    [
      'more than a fifth of few',
      { previousTables: 12, removedTables: 10, currentTables: 2 },
      undefined,
    ],
    [
      'a stricter share',
      { removedTables: 11, removedShare: 0.1 },
      'too-many-removals',
    ],
    [
      'a stricter number',
      {
        previousTables: 3,
        removedTables: 2,
        currentTables: 1,
        removedAtLeast: 1,
      },
      'too-many-removals',
    ],
    [
      'a person accepted that tables go',
      { removedTables: 100, currentTables: 0, acceptRemovals: true },
      undefined,
    ],
  ])('%s', (_, facts, expected) => {
    expect(safetyValve({ ...fine, ...facts })).toBe(expected);
  });
});
