import { quietUntil } from './quietUntil';

const nights = { from: '22:00', to: '06:00' };
const until = (
  quietHours: Parameters<typeof quietUntil>[0]['quietHours'],
  moment: string,
  timeZone = 'Asia/Seoul',
) => quietUntil({ timeZone, quietHours }, new Date(moment))?.toISOString();

describe('quietUntil', () => {
  it.each([
    ['a second before', '2026-11-20T21:59:59+09:00', undefined],
    [
      'at the beginning',
      '2026-11-20T22:00:00+09:00',
      '2026-11-20T21:00:00.000Z',
    ],
    ['after midnight', '2026-11-21T03:00:00+09:00', '2026-11-20T21:00:00.000Z'],
    ['at the end', '2026-11-21T06:00:00+09:00', undefined],
  ])('knows quiet hours over midnight: %s', (_, moment, end) => {
    expect(until([nights], moment)).toBe(end);
  });

  it('counts the day on which they begin', () => {
    const fridays = [{ ...nights, days: ['fri' as const] }];
    expect(until(fridays, '2026-11-21T03:00:00+09:00')).toBeDefined();
    expect(until(fridays, '2026-11-20T03:00:00+09:00')).toBeUndefined();
    expect(until(fridays, '2026-11-21T23:00:00+09:00')).toBeUndefined();
  });

  it('takes those that follow one another as one', () => {
    expect(
      until(
        [nights, { from: '06:00', to: '09:00' }],
        '2026-11-20T23:00:00+09:00',
      ),
    ).toBe('2026-11-21T00:00:00.000Z');
  });

  it('is as long as the clock says when it is put back', () => {
    // In New York the clock goes back at 02:00 on 1 November 2026.
    expect(until([nights], '2026-11-01T03:00:00Z', 'America/New_York')).toBe(
      '2026-11-01T11:00:00.000Z',
    );
  });

  it('is asked again in a week where it is quiet for ever', () => {
    const always = [{ from: '00:00', to: '00:00' }];
    expect(until(always, '2026-11-20T12:00:00Z', 'UTC')).toBe(
      '2026-11-28T00:00:00.000Z',
    );
  });

  it('is not quiet without quiet hours', () => {
    expect(until([], '2026-11-20T12:00:00Z')).toBeUndefined();
  });
});
