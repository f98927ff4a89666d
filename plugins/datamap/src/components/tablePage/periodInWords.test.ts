import {
  MeasuredPeriod,
  datamapApiDocument,
} from '@datamap/plugin-datamap-common';
import { englishTexts } from '../../__testUtils__/translate';
import { periodInWords } from './periodInWords';

const t = englishTexts();
const reader = {
  locale: 'en-GB',
  timeZone: 'Asia/Seoul',
  now: new Date('2026-11-14T04:10:00Z'),
};
const measuredAt = '2026-11-12T19:10:00Z';

const words = (given: Partial<MeasuredPeriod>) =>
  periodInWords(
    {
      column: 'day',
      grade: 'exact',
      method: 'smallest-and-largest',
      measuredAt,
      ...given,
    },
    t,
    reader,
  );

describe('periodInWords', () => {
  it.each([
    ['2023-01-02', '2024-12-31', '2 Jan 2023 to 31 Dec 2024'],
    ['2024-12-31', '2024-12-31', '31 Dec 2024'],
    // No zone: the day that is written.
    [
      '2023-01-02T23:30:00.000',
      '2024-12-31T23:59:59.999',
      '2 Jan 2023 to 31 Dec 2024',
    ],
    // In UTC: the reader's day.
    [
      '2023-01-01T18:04:05.678Z',
      '2024-12-31T23:00:00.000Z',
      '2 Jan 2023 to 1 Jan 2025',
    ],
  ])('says %s and %s as %s', (from, to, short) => {
    expect(words({ from, to }).short.replaceAll('\u00a0', ' ')).toBe(short);
  });

  it('says the column and the moment', () => {
    expect(words({ from: '2023-01-02', to: '2024-12-31' }).how).toMatch(
      /by the column day, read on 13 Nov, 04:10/,
    );
  });

  it.each(
    datamapApiDocument.components.schemas.MeasuredPeriod.properties.reason.enum,
  )('says why it is not known: %s', reason => {
    const { short, how } = words({
      grade: 'unknown',
      method: 'none',
      reason: reason as MeasuredPeriod['reason'],
    });
    expect(short).toBe('Not known');
    expect(how).not.toMatch(/tablePage|{{/);
    expect(how.length).toBeGreaterThan(20);
  });
});
