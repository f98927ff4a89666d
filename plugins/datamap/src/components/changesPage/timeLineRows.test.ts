import { aChange, aChangeGroup } from '../../__testUtils__/changeFixtures';
import { timeLineRows } from './timeLineRows';

const dayOf = (iso: string) => iso.slice(0, 10);

describe('timeLineRows', () => {
  it('puts a heading before each day and each reading, and folds what is not at hand', () => {
    const today = '2026-11-12T04:10:00.000Z';
    const before = '2026-11-11T04:10:00.000Z';
    const rows = timeLineRows(
      [
        aChangeGroup({
          id: 'a',
          foundAt: today,
          run: 'r3',
          changes: [aChange({ id: '9' })],
        }),
        aChangeGroup({
          id: 'b',
          foundAt: today,
          run: 'r3',
          count: 5000,
          changes: [aChange()],
        }),
        aChangeGroup({
          id: 'c',
          foundAt: '2026-11-12T03:00:00Z',
          run: 'r2',
          changes: [aChange({ id: '8' })],
        }),
        aChangeGroup({ id: 'd', foundAt: before, run: 'r1' }),
      ],
      dayOf,
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'day',
      'run',
      'change',
      'fold',
      'run',
      'change',
      'day',
      'run',
      'change',
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
