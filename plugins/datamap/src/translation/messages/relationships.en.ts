/** The texts of a table's Relationships tab, and of pictures of connected tables. */
export const relationships = {
  title: 'Relationships',
  lead: 'How this table connects to others. The list holds every connection that the database records; the picture shows the same.',
  connection: {
    reference_one: '{{from}} leads to {{to}}',
    reference_other: '{{from}} leads to {{to}}: {{count, number}} references',
    reads: '{{from}} is put together from {{to}}',
    inherits: '{{from}} is a special case of {{to}}',
    itself_one: '{{from}} leads to itself',
    itself_other: '{{from}} leads to itself: {{count, number}} references',
  },
  line: {
    references_one: '{{count, number}} reference',
    references_other: '{{count, number}} references',
    connections_one: '{{count, number}} connection',
    connections_other: '{{count, number}} connections',
  },
  edge: {
    pair: 'Rows belong together where {{column}} here has the same value as {{otherColumn}} there. “Here” is {{from}}, “there” is {{to}}.',
    pairs_one:
      'Rows belong together where this column of {{from}} has the same value as the one of {{to}}: {{pairs}}.',
    pairs_other:
      'Rows belong together where all {{count, number}} columns of {{from}} have the same values as those of {{to}}, in this order: {{pairs}}.',
    pairOf: '{{column}} = {{otherColumn}}',
    reads:
      '{{from}} is a view: each time somebody looks at it, it is put together from {{to}} and perhaps others. When {{to}} changes, so does what it shows.',
    inherits:
      '{{from}} is kept as a special case of {{to}}: reading {{to}} shows the rows of {{from}} as well.',
    nullable:
      'The value may be blank; such rows have no partner on the other side.',
    deferrable:
      'The check can be put off until the end of a batch of changes, where somebody asks for it.',
    sql: 'To join them in SQL',
    sqlLeft:
      'To join them in SQL (a LEFT JOIN, so that rows without a partner stay)',
    copySql: 'Copy the SQL',
    copied: 'Copied',
  },
  mark: {
    notValidated: 'Old rows never checked',
    notEnforced: 'Not checked',
    deferrable: 'Check can wait',
    deferred: 'Checked at the end',
  },
  picture: {
    label: 'Picture of {{title}} and the tables that it connects to',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    hint: 'Drag to move. To zoom, use the buttons, or hold Ctrl or ⌘ and turn the wheel.',
    failed:
      'The picture didn’t load. The list below has everything that it would show.',
    here: 'This table',
    all: 'All {{shown, number}} tables are shown.',
    one: 'This table only.',
    shown:
      '{{shown, number}} of {{total, number}} connected tables shown, {{more, number}} more. The list has all of them.',
    showMore_one: 'Show one more',
    showMore_other: 'Show {{count, number}} more',
    showFewer: 'Show fewer',
    full: 'The picture is full: it shows {{most, number}} tables at most. The list has the rest.',
    expand_one: 'Show one more table around {{title}}',
    expand_other: 'Show {{count, number}} more tables around {{title}}',
    collapse: 'Hide the tables around {{title}}',
    moreAround_one: '{{title}}: one connected table isn’t in the picture',
    moreAround_other:
      '{{title}}: {{count, number}} connected tables aren’t in the picture',
    moreEdges_one:
      'One more connection leads from here to a table that isn’t shown.',
    moreEdges_other:
      '{{count, number}} more connections lead from these tables to others that aren’t shown.',
  },
  legend: {
    title: 'What the lines mean',
    reference: 'Leads to: values here are found there',
    reads: 'Put together from (a view)',
    inherits: 'Special case of',
  },
  list: {
    label: 'All connections of {{title}}',
    outgoing_one: 'Leads to one table',
    outgoing_other: 'Leads to {{count, number}} tables',
    incoming_one: 'Is used by one table',
    incoming_other: 'Is used by {{count, number}} tables',
    itself_one: 'Leads to itself once',
    itself_other: 'Leads to itself {{count, number}} times',
    reads_one: 'Is put together from one table',
    reads_other: 'Is put together from {{count, number}} tables',
    readBy_one: 'One view is put together from it',
    readBy_other: '{{count, number}} views are put together from it',
    inherits_one: 'Is a special case of one table',
    inherits_other: 'Is a special case of {{count, number}} tables',
    inheritedBy_one: 'Has one special case',
    inheritedBy_other: 'Has {{count, number}} special cases',
    among_one: 'Between the tables around it: one connection',
    among_other: 'Between the tables around it: {{count, number}} connections',
    of: 'Around {{title}}',
    references_one: 'One reference',
    references_other: '{{count, number}} references',
    pair: '{{column}} → {{otherColumn}}',
    pairs: 'Columns that belong together, in order',
    itselfName: 'This table itself',
    notInPicture: 'Not in the picture',
    details: 'How they connect',
    detailsOf: 'How they connect: {{from}} and {{to}}',
    loadingAround: 'Looking for what {{title}} connects to…',
    failedAround: 'What {{title}} connects to didn’t load.',
    hiddenViews_one: 'One more connection of another kind isn’t listed here.',
    hiddenViews_other:
      '{{count, number}} more connections of other kinds aren’t listed here.',
    incomplete:
      'Which views read this table, and what is a special case of it, didn’t load. The references below are complete.',
  },
  details: {
    title: 'How they connect',
    prompt:
      'Point at a line, or choose one in the list, to read here how two tables connect.',
  },
  none: {
    title: 'No connections are recorded',
    table:
      'That is common, and not a fault: many warehouses don’t write down how tables connect, since loading is faster without. The tables may still belong together, for example by columns of the same name. The owner may know.',
    view: 'We couldn’t find out which tables it reads. That happens, for example, when a view is made of a function. The owner may know.',
  },
} as const;
