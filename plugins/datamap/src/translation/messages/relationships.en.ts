/** The texts of a table's Relationships tab, and of pictures of connected tables. */
export const relationships = {
  title: 'Relationships',
  lead: 'How this table connects to others. The list holds every connection that the database records; the picture shows the same.',
  connection: {
    reference_one: '{{from}} leads to {{to}}',
    reference_other: '{{from}} leads to {{to}}: {{count, number}} references',
    reads: '{{from}} is put together from {{to}}',
    inherits: '{{from}} is a special case of {{to}}',
    inferred: '{{from}} probably leads to {{to}} (our guess)',
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
    inferred: 'Our guess, by names and types: nobody wrote it down.',
    confirmed: 'A person confirmed it; the database itself doesn’t know of it.',
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
    inferred: 'Probably leads to (our guess)',
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
    suggested_one: 'Probably related: one table',
    suggested_other: 'Probably related: {{count, number}} tables',
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
  suggested: {
    title: 'Probably related',
    lead: 'Nobody wrote these connections down. We guess them from names and types, and read no values for it. Do you know? Please confirm or correct us.',
    show: 'Show guesses in the picture',
    outgoing: 'This table probably leads to',
    incoming: 'These probably lead to this table',
    confidence: {
      likely: 'Probably',
      possible: 'Possibly',
    },
    confirm: 'They belong together',
    confirmOf: 'They belong together: {{column}} and {{title}}',
    reject: 'They don’t',
    rejectOf: 'They don’t belong together: {{column}} and {{title}}',
    takeBack: 'Take back',
    takeBackOf: 'Take back what was said about {{column}} and {{title}}',
    confirmed: 'Confirmed by {{person}} on {{day}}',
    rejected: 'Rejected by {{person}} on {{day}}',
    rejectedOnes_one: 'One rejected guess',
    rejectedOnes_other: '{{count, number}} rejected guesses',
    more_one: 'One more isn’t listed here.',
    more_other: '{{count, number}} more aren’t listed here.',
    saved: 'Thank you. Everybody sees it now.',
    failed: 'This couldn’t be saved. Please try again.',
    why: 'Why we think so',
    reason: {
      'names-table-and-key':
        'The column’s name says which table it leads to, and what a row is known by there.',
      'names-table-and-key-with-role':
        'The column’s name ends with the table’s name; what stands before it says in which role.',
      'names-role-of-person':
        'The column names what somebody is to a row, such as its owner, and only one table in reach lists such people. Whether it is those, the name doesn’t say.',
      'names-parent':
        'The column’s name says “the one above”, in the same table.',
      'completed-by-own-table':
        'The column’s name says which table it leads to, once the beginning of its own table’s name is put before it.',
      'composite-key':
        'These columns have the same names as those that tell rows apart over there.',
      'same-name-as-key':
        'The column has the same name as the one that tells rows apart over there.',
      'named-like-table': 'The column is called like the table.',
      'confirmed-by-person':
        'A person confirmed it; the names alone don’t say so any more.',
      'same-type': 'Both sides hold the same type of value.',
      'similar-type': 'Both sides hold a similar type of value.',
      'other-schema': 'The other table is in another schema.',
      'abbreviation-read': 'We read the abbreviated name as “{{readAs}}”.',
      'table-name-shortened':
        'We left out the beginning or the end of the table’s name, such as tb_.',
      'unique-key':
        'Values over there never repeat, but rows are mainly known by something else.',
      'key-not-declared':
        'The database doesn’t promise that values over there never repeat.',
    },
  },
  none: {
    title: 'No connections are recorded',
    table:
      'That is common, and not a fault: many warehouses don’t write down how tables connect, since loading is faster without. The tables may still belong together, for example by columns of the same name. The owner may know.',
    view: 'We couldn’t find out which tables it reads. That happens, for example, when a view is made of a function. The owner may know.',
  },
} as const;
