/** The texts of what stands on a portal's home page. */
export const homeWidgets = {
  mine: {
    title: 'My tables',
    lead: 'Owned by you, or by a team of yours.',
    review_one: '{{count, number}} that looks empty or stale',
    review_other: '{{count, number}} that look empty or stale',
    reviewAll: 'Review them',
    others: 'The others',
    list: 'Show them in the list',
    empty: {
      title: 'No table is yours so far',
      body: 'A table is yours once you or a team of yours is named as its owner. Is one missing here? Open its page and choose “Take this over”.',
      action: 'Find data',
    },
  },
  changed: {
    title: 'Recently changed tables',
    lead: 'New tables, and those that look different since the warehouse was read before.',
    added: 'New',
    parts: 'Changed: {{parts}}',
    part: {
      name: 'name',
      columns: 'columns',
      keys: 'keys',
      description: 'description',
      source: 'where its rows come from',
    },
    empty: {
      title: 'Nothing has changed so far',
      body: 'A table stands here once it is new, or once its name, columns, keys or description change. Rows that come and go don’t count.',
    },
  },
  starred: {
    title: 'My favourite tables',
    lead: 'Those you put a star on.',
    more_one: 'Show one more',
    more_other: 'Show {{count, number}} more',
    empty: {
      title: 'No favourites so far',
      body: 'Open a table you come back to often, and press the star beside its title. You then find it here.',
      action: 'Find data',
    },
    closed: 'You may not see its figures.',
    failed: 'Its figures didn’t load.',
  },
} as const;
