import {
  Evidence,
  MeasuredRows,
  Verdict,
} from '@datamap/plugin-datamap-common';
import { englishTexts } from '../__testUtils__/translate';
import { Translate } from '../translation';
import { rowsWords } from './rowsWords';
import { sizeWords } from './sizeWords';
import { updatedWords } from './updatedWords';
import { verdictWords } from './verdictWords';

const measuredAt = '2024-11-12T04:10:00Z';
const reader = {
  locale: 'en-GB',
  timeZone: 'UTC',
  now: new Date('2024-11-14T04:10:00Z'),
};

let t: Translate;
beforeAll(() => {
  t = englishTexts();
});

describe('a sum of which a part is not known', () => {
  const sum = { method: 'sum-of-parts', measuredAt, value: 8192 } as const;

  it.each(['exact', 'lower-bound'] as const)(
    'is told from a whole: %s',
    grade => {
      const words = [
        rowsWords({ ...sum, grade }, t, reader).how,
        sizeWords({ ...sum, grade }, t, reader).how,
      ];
      for (const how of words) {
        expect(/All parts together/.test(how)).toBe(grade === 'exact');
        expect(/the others .*isn’t known/.test(how)).toBe(grade !== 'exact');
      }
    },
  );
});

describe('rowsWords', () => {
  const rows = (given: Partial<MeasuredRows>): MeasuredRows => ({
    grade: 'exact',
    method: 'exact-count',
    measuredAt,
    ...given,
  });

  it.each([
    [{ value: 1204331 }, '1,204,331', '1,204,331 rows'],
    [{ value: 1 }, '1', '1 row'],
    [
      { value: 1204331, grade: 'estimate', method: 'reltuples-scaled' },
      'about 1.2 million',
      'about 1.2 million rows',
    ],
    [
      { value: 1000, grade: 'lower-bound', method: 'bounded-probe' },
      'at least 1,000',
      'at least 1,000 rows',
    ],
    [{ value: 0, method: 'main-fork-empty' }, 'none', 'no rows'],
    [
      { value: 0, grade: 'estimate', method: 'live-rows-counter' },
      'probably none',
      'probably no rows',
    ],
    [
      { grade: 'unknown', method: 'none' },
      'not known',
      'number of rows not known',
    ],
    [{ method: 'nothing-stored' }, 'keeps none', 'keeps no rows itself'],
    [
      { grade: 'unknown', method: 'not-shown' },
      'not shown',
      'number of rows not shown',
    ],
  ] as Array<[Partial<MeasuredRows>, string, string]>)(
    'says %j',
    (given, bare, inWords) => {
      expect(rowsWords(rows(given), t, reader)).toMatchObject({
        bare,
        inWords,
      });
    },
  );

  it('never says an unknown number as zero', () => {
    const words = rowsWords(
      rows({ grade: 'unknown', method: 'reltuples-scaled' }),
      t,
      reader,
    );
    expect(Object.values(words).join(' ')).not.toMatch(/\d/);
    expect(words.how).toMatch(/doesn’t mean it is empty/);
  });

  it('says the exact figure, its moment and its method', () => {
    expect(rowsWords(rows({ value: 1204331 }), t, reader).how).toBe(
      '1,204,331 rows, counted one by one on 12 Nov, 04:10.',
    );
  });
});

describe('sizeWords', () => {
  it('says units first, bytes and indexes in full', () => {
    const words = sizeWords(
      {
        value: 3_200_000_000,
        grade: 'exact',
        method: 'relation-size',
        measuredAt,
      },
      t,
      reader,
    );
    expect(words.bare).toBe('3.2 GB');
    expect(words.how).toMatch(/3,200,000,000 bytes.*indexes/);
  });

  it('never says an unknown size as zero', () => {
    const words = sizeWords(
      { grade: 'unknown', method: 'relation-size', measuredAt },
      t,
      reader,
    );
    expect(words).toMatchObject({
      bare: 'not known',
      how: 'We couldn’t measure the size yet.',
    });
  });
});

describe('updatedWords', () => {
  it('says how long ago, and by whose record', () => {
    expect(
      updatedWords(
        {
          value: measuredAt,
          grade: 'exact',
          method: 'update-log',
          source: 'meta.table_updates',
          measuredAt,
        },
        t,
        reader,
      ),
    ).toEqual({
      bare: '2 days ago',
      inWords: '2 days ago',
      how: 'Last loaded on 12 Nov, 04:10, according to the loading job’s own record (meta.table_updates).',
    });
  });

  it('says an interval as one', () => {
    expect(
      updatedWords(
        {
          value: measuredAt,
          from: '2024-11-11T04:00:00Z',
          grade: 'estimate',
          method: 'activity',
          measuredAt,
        },
        t,
        reader,
      ).how,
    ).toMatch('between 11 Nov, 04:00 and 12 Nov, 04:10');
  });
});

describe('verdictWords', () => {
  const verdict = (
    name: Verdict['verdict'],
    evidence: Evidence[] = [],
  ): Verdict => ({
    verdict: name,
    grade: 'exact',
    evidence,
    explanationKey: `verdict.${name}`,
  });
  const rest = (given: Verdict, owner?: string) =>
    verdictWords(given, { t, reader, owner }).rest;

  it('takes figures and moments from the evidence', () => {
    const emptied = verdict('emptied', [
      { fact: 'previous_rows', value: 512, measuredAt: '2024-11-03T00:00:00Z' },
      { fact: 'main_fork_bytes', value: 0, measuredAt: '2024-11-04T00:00:00Z' },
    ]);
    expect(rest(emptied)).toMatch('about 510 rows on 3 Nov and none on 4 Nov');
    const lost = verdict('statistics-lost', [
      { fact: 'stats_reset', value: '2024-11-10T01:00:00Z', measuredAt },
    ]);
    expect(rest(lost)).toMatch('started over on 10 Nov');
    const derived = verdict('nothing-of-its-own', [
      { fact: 'sources', value: ['orders', 'refunds'], measuredAt },
    ]);
    expect(rest(derived)).toBe('What you see comes from: orders, refunds.');
  });

  it('says whom to ask where it knows', () => {
    expect(rest(verdict('not-permitted'), 'Data Team')).toMatch(
      'Data Team can tell you more',
    );
    expect(rest(verdict('not-permitted'))).not.toMatch('can tell you more');
  });

  it('names both readings that a verdict compares, and how long that is', () => {
    const looked = '2024-11-14T04:00:00Z';
    const stale = [
      { fact: 'last_updated', value: '2024-11-11T04:00:00Z', measuredAt },
      { fact: 'looked_at', value: looked, measuredAt: looked },
    ];
    expect(
      rest(
        verdict('stale', [
          ...stale,
          { fact: 'usual_hours', value: 24, measuredAt: looked },
        ]),
      ),
    ).toMatch(
      'again after about 1 day, but when we looked on 14 Nov, 04:00 we saw nothing since 11 Nov, 04:00 (3 days)',
    );
    expect(
      rest(
        verdict('stale', [
          ...stale,
          { fact: 'expected_hours', value: 12, measuredAt: looked },
          {
            fact: 'watched_since',
            value: '2024-11-13T16:00:00Z',
            measuredAt: looked,
          },
        ]),
      ),
    ).toMatch('again within 12 hours, but');
    expect(
      rest(
        verdict('growing-fast', [
          { fact: 'previous_rows', value: 20_000, measuredAt },
          { fact: 'rows', value: 31_000, measuredAt: looked },
        ]),
      ),
    ).toMatch('about 20,000 rows on 12 Nov and about 31,000 on 14 Nov');
    expect(
      rest(
        verdict('never-read', [
          { fact: 'watched_since', value: '2024-10-14T04:00:00Z', measuredAt },
          { fact: 'scans', value: 0, measuredAt: looked },
        ]),
      ),
    ).toMatch('from 14 Oct, when we began to watch, to 14 Nov (31 days)');
  });

  it('names the original of a copy, where it may', () => {
    const copy = verdict('probable-copy', [
      { fact: 'original', value: 'ecommerce.refunds', measuredAt },
      { fact: 'columns_alike', value: 7, measuredAt },
      { fact: 'columns', value: 8, measuredAt },
    ]);
    expect(rest(copy)).toMatch('ecommerce.refunds (7 of 8 columns');
    expect(rest(verdict('probable-copy'))).toMatch('another table');
  });

  it('leaves nothing to fill in, whatever the evidence', () => {
    for (const name of [
      'provably-empty',
      'probably-empty',
      'emptied',
      'never-measured',
      'statistics-lost',
      'not-populated',
      'nothing-of-its-own',
      'stored-elsewhere',
      'not-permitted',
      'stale',
      'growing-fast',
      'never-read',
      'bloated',
      'no-primary-key',
      'not-described',
      'probable-copy',
    ] as const) {
      const words = verdictWords(verdict(name), { t, reader });
      expect(`${words.first} ${words.rest}`).not.toMatch(/{{|undefined|NaN/);
    }
  });
});
