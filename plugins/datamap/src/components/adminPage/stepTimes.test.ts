import { stepTimes } from './stepTimes';

const at = (second: number) => new Date(second * 1000).toISOString();

describe('stepTimes', () => {
  it('gives each step its share of the time, those under way up to now', () => {
    const times = stepTimes(
      [
        { name: 'connect', state: 'done', startedAt: at(0), finishedAt: at(1) },
        { name: 'structure', state: 'running', startedAt: at(1) },
        { name: 'compare', state: 'waiting' },
      ],
      new Date(4000),
    );
    expect(times.map(({ seconds, share }) => [seconds, share])).toEqual([
      [1, 0.25],
      [3, 0.75],
      [undefined, 0],
    ]);
  });

  it('gives no shares where nothing took time', () => {
    const [{ share }] = stepTimes(
      [{ name: 'connect', state: 'done', startedAt: at(0), finishedAt: at(0) }],
      new Date(0),
    );
    expect(share).toBe(0);
  });
});
