import { formatBytes } from './formatBytes';
import { formatCount } from './formatCount';
import { formatDay, formatMoment } from './formatMoment';
import { formatRelative } from './formatRelative';
import { readerLocale } from './readerLocale';

const english = {
  locale: 'en-GB',
  timeZone: 'UTC',
  now: new Date('2024-11-14T04:10:00Z'),
};
const korean = { ...english, locale: 'ko-KR', timeZone: 'Asia/Seoul' };

describe('formatCount', () => {
  it.each([
    [1204331, 'exact', 'en', '1,204,331'],
    [1204331, 'estimate', 'en', '1.2 million'],
    [123456, 'estimate', 'en', '120,000'],
    [42, 'estimate', 'en', '42'],
    [1000, 'lower-bound', 'en', '1,000'],
    [1204331, 'exact', 'ko', '1,204,331'],
    [1204331, 'estimate', 'ko', '120만'],
    [81_000_000, 'estimate', 'ko', '8,100만'],
    [123_456_789, 'estimate', 'ko', '1.2억'],
    [1234, 'estimate', 'ko', '1,200'],
    [999_999, 'estimate', 'en', '1 million'],
  ] as const)('says %d (%s, %s) as %s', (value, grade, locale, words) => {
    expect(formatCount(value, grade, locale)).toBe(words);
  });
});

describe('formatBytes', () => {
  it.each([
    [0, 'en', '0 bytes'],
    [512, 'en', '512 bytes'],
    [8192, 'en', '8.2 kB'],
    [999_600, 'en', '1 MB'],
    [48_000_000, 'en', '48 MB'],
    [3_200_000_000, 'en', '3.2 GB'],
    [3_200_000_000, 'ko', '3.2GB'],
    [5e18, 'en', '5,000 PB'],
  ])('says %d (%s) as %s', (bytes, locale, words) => {
    expect(formatBytes(bytes, locale)).toBe(words);
  });
});

describe('formatMoment', () => {
  it('says day and time in the zone of the reader', () => {
    const at = '2024-11-11T19:10:00Z';
    expect(formatMoment(at, english)).toBe('11 Nov, 19:10');
    expect(formatMoment(at, korean)).toBe('11월 12일 04:10');
  });

  it('says the year where it is another', () => {
    expect(formatDay('2023-01-01T12:00:00Z', english)).toBe('1 Jan 2023');
    expect(formatDay('2024-01-01T12:00:00Z', english)).toBe('1 Jan');
  });
});

describe('formatRelative', () => {
  it.each([
    ['2024-11-14T04:09:40Z', 'now', '지금'],
    ['2024-11-14T04:15:10Z', 'in 5 minutes', '5분 후'],
    ['2024-11-14T01:00:00Z', '3 hours ago', '3시간 전'],
    ['2024-11-11T04:00:00Z', '3 days ago', '3일 전'],
    ['2024-08-01T04:00:00Z', '3 months ago', '3개월 전'],
    ['2022-08-01T04:00:00Z', '2 years ago', '2년 전'],
  ])('says %s as %s, %s', (at, inEnglish, inKorean) => {
    expect(formatRelative(at, english)).toBe(inEnglish);
    expect(formatRelative(at, korean)).toBe(inKorean);
  });
});

describe('readerLocale', () => {
  it('takes the flavour of the language that the browser has', () => {
    expect(readerLocale('en', ['ko-KR', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(readerLocale('ko', ['en-US', 'en'])).toBe('ko');
  });

  it('takes none that Intl would refuse', () => {
    expect(readerLocale('en', ['en-US@posix', 'en-US'])).toBe('en-US');
    expect(readerLocale('en', ['en-US@posix'])).toBe('en');
  });
});
