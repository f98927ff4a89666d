/** How much, how large, how fresh, and how that is known. */
export const measures = {
  rows: {
    label: 'Rows',
    bare: {
      exact: '{{figure}}',
      about: 'about {{figure}}',
      atLeast: 'at least {{figure}}',
      none: 'none',
      probablyNone: 'probably none',
      unknown: 'not known',
      stored: 'keeps none',
      elsewhere: 'elsewhere',
      hidden: 'not shown',
    },
    inWords: {
      exact_one: '{{figure}} row',
      exact_other: '{{figure}} rows',
      about_one: 'about {{figure}} row',
      about_other: 'about {{figure}} rows',
      atLeast_one: 'at least {{figure}} row',
      atLeast_other: 'at least {{figure}} rows',
      none: 'no rows',
      probablyNone: 'probably no rows',
      unknown: 'number of rows not known',
      stored: 'keeps no rows itself',
      elsewhere: 'rows are in another database',
      hidden: 'number of rows not shown',
    },
    how: {
      'main-fork-empty':
        'Nothing at all was stored here when we looked on {{moment}}.',
      'reltuples-scaled':
        'The database estimated {{figure}} rows (a row is one entry, such as one order), read on {{moment}}. The true number may differ.',
      'live-rows-counter':
        'The database keeps a running tally, which stood at {{figure}} rows (a row is one entry, such as one order) on {{moment}}. The true number may differ.',
      'bounded-probe':
        'We counted to {{figure}} rows on {{moment}} and stopped there to spare the database.',
      'exact-count': '{{figure}} rows, counted one by one on {{moment}}.',
      'sum-of-parts':
        'Stored in several parts to stay fast. All parts together: {{figure}} rows, read on {{moment}}.',
      'some-parts':
        'Stored in several parts to stay fast. The parts that we know have {{figure}} rows together, read on {{moment}}. How many the others have isn’t known.',
      'not-populated':
        'It keeps the saved result of a query, and on {{moment}} there was none.',
      'nothing-stored':
        'It keeps no rows itself: what you see is put together from other tables each time.',
      'stored-elsewhere':
        'The data lives in another database; we show where, but don’t count there.',
      'not-shown':
        'The figures of this table aren’t open to you. That doesn’t mean it is empty. Ask its owner if you need them.',
      none: 'We don’t know yet how many rows there are. That doesn’t mean it is empty.',
    },
  },
  size: {
    label: 'Size',
    exact: '{{size}}',
    about: 'about {{size}}',
    atLeast: 'at least {{size}}',
    unknown: 'not known',
    stored: 'none',
    elsewhere: 'elsewhere',
    hidden: 'not shown',
    how: {
      'relation-size':
        'Takes up {{size}} ({{bytes}} bytes) on {{moment}}, including the indexes that make searching fast. Deleted rows can leave space behind, so large doesn’t always mean a lot of data.',
      pages:
        'Takes up about {{size}}, by the database’s own bookkeeping on {{moment}}, which may lag behind.',
      'sum-of-parts':
        'All parts together take up {{size}} ({{bytes}} bytes) on {{moment}}, including the indexes that make searching fast.',
      'some-parts':
        'The parts that we could measure take up {{size}} ({{bytes}} bytes) together on {{moment}}, including the indexes that make searching fast. How large the others are isn’t known.',
      'nothing-stored': 'It stores nothing itself, so it takes up no space.',
      'stored-elsewhere':
        'The data lives in another database, so we can’t say how large it is.',
      'not-shown':
        'The figures of this table aren’t open to you. Ask its owner if you need them.',
      none: 'We couldn’t measure the size yet.',
    },
  },
  updated: {
    label: 'Last updated',
    unknown: 'not known',
    hidden: 'not shown',
    how: {
      'not-shown':
        'The figures of this table aren’t open to you. Ask its owner if you need them.',
      'update-log':
        'Last loaded on {{moment}}, according to the loading job’s own record.',
      'update-log-of':
        'Last loaded on {{moment}}, according to the loading job’s own record ({{source}}).',
      reported:
        'Last loaded on {{moment}}, as the loading job reported to this portal.',
      'reported-by':
        'Last loaded on {{moment}}, as the loading job reported to this portal ({{source}}).',
      column:
        'The newest entry is marked {{moment}} (column {{source}}). Deletions don’t show here.',
      'commit-timestamp':
        'The newest row we can date was saved on {{moment}}. Deletions don’t show here.',
      activity:
        'Someone or something wrote here between {{from}} and {{moment}}. We can’t be more exact, and it may have been undone.',
      'activity-before':
        'Someone or something wrote here before {{moment}}. We can’t be more exact, and it may have been undone.',
      none: 'We can’t tell yet. The database doesn’t keep this date and no loading job has recorded it. The owner can set this up.',
    },
  },
  total: {
    rowsUnknownFor_one:
      '{{tables}} table has no known number of rows and is not in this sum.',
    rowsUnknownFor_other:
      '{{tables}} tables have no known number of rows and are not in this sum.',
    rows: 'All rows together: {{figure}}, as of {{moment}}. A row is one entry, such as one order.',
    rowsEstimated:
      'Some of these numbers are estimates, so the sum is one as well.',
    rowsAtLeast: 'Some could not be counted to the end, so there are more.',
    size: 'All tables together take up {{size}} ({{bytes}} bytes), as of {{moment}}, including the indexes that make searching fast.',
  },
  time: { exactly: '{{moment}} (your time)' },
} as const;
