import { formatDuration } from './formatDuration';

describe('formatDuration', () => {
  it.each([
    [0, '0 ms', '0ms'],
    [0.0123, '12 ms', '12ms'],
    [3.42, '3.4 sec', '3.4초'],
    [59.6, '1 min', '1분'],
    [300, '5 min', '5분'],
    [5_400, '1.5 hr', '1.5시간'],
  ])('says %s seconds', (seconds, english, korean) => {
    expect(formatDuration(seconds, { locale: 'en' })).toBe(english);
    expect(formatDuration(seconds, { locale: 'ko' })).toBe(korean);
  });
});
