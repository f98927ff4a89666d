/** The texts of a table's page: its header and its overview. */
export const tablePage = {
  tabs: { overview: 'Overview', columns: 'Columns', health: 'Health' },
  kindMeaning: {
    table: 'Rows and columns, like one sheet of a spreadsheet.',
    'partitioned-table': 'Rows and columns, like one sheet of a spreadsheet.',
    view: 'A ready-made look at other tables. It stores nothing itself; each time, it is put together anew.',
    'materialized-view':
      'A ready-made look at other tables whose result is kept, so it is as old as its last refresh.',
    'foreign-table':
      'A window on a table in another database. The data stays there.',
  },
  header: {
    breadcrumbs: 'Where this is',
    start: 'Find data',
    copyName: 'Copy the name {{name}}',
    copied: 'Copied',
    addFavourite: 'Add to my favourites',
    removeFavourite: 'Remove from my favourites',
    moreActions: 'More actions',
    sections: 'Sections of this page',
    schemaKind: 'Subject area',
    schemaMeaning:
      'Related tables, kept together in a schema, much like files in a folder.',
    warehouseKind: 'Warehouse',
    warehouseMeaning:
      'A database that collects data from all over the company.',
  },
  about: {
    title: 'What it is',
    oneRow: 'One row is {{oneRow}}.',
    more: 'Show all of it',
    less: 'Show less',
    none: 'Nobody has described this table yet. If you know what one row of it is, tell its owner: a comment on the table in the database shows up here.',
  },
  amount: {
    title: 'How much',
  },
  fresh: {
    title: 'How fresh',
  },
  inShort: 'In short',
  period: {
    title: 'Period covered',
    range: '{{from}} to {{to}}',
    unknown: 'Not known',
    column: 'by {{column}}',
    how: 'The earliest and the latest entry, by the column {{column}}, read on {{moment}}. There may be gaps in between, and dates typed in wrongly count as well.',
    reason: {
      'contents-not-opened':
        'We don’t know: Datamap may not look into this table. Its column {{column}} would tell. The owner can allow it.',
      'not-permitted':
        'We don’t know: Datamap isn’t allowed to read the column {{column}}, which would tell. The owner can allow it.',
      'rows-hidden':
        'We don’t know: the database shows Datamap a part of the rows only.',
      'no-such-column':
        'We don’t know: the column {{column}} was named for it, and there is no such column any more. The owner can name another one.',
      'not-a-date':
        'We don’t know: the column {{column}} was named for it, and it holds no dates. The owner can name another one.',
      'no-index':
        'We don’t know: finding the earliest and latest {{column}} would mean reading the whole table (there is no index that begins with it), so we leave it.',
      'not-stored-here':
        'We don’t know: the rows are not stored in this table itself, so we don’t look.',
      'no-values': 'No row has a date in the column {{column}}.',
      'not-read':
        'We couldn’t find out this time: the table was busy or slow. We’ll try again at the next reading.',
      'not-read-yet':
        'The column {{column}} was named for it since the last reading of the figures. The next one will tell.',
    },
  },
  trust: {
    title: 'Can I rely on it?',
    'has-data':
      'Nothing speaks against it: there are rows. Whether every value in them is right, the database can’t tell; its owner can.',
    stale:
      'There are rows, but nothing new has come for longer than usual. Ask the owner before you rely on the newest figures.',
    derived:
      'Nothing speaks against it. How good it is depends on the tables that it reads.',
    unknown:
      'We can’t tell yet. We know too little about this table to say whether it holds data.',
    empty: 'There is nothing in it to rely on: no rows are known to be there.',
    copy: 'There are rows, but this is probably not the table to use: see below.',
    alsoKnown: 'What else the facts say',
    healthLink: 'See how all this is known',
    evidence_one: 'The fact that this rests on',
    evidence_other: 'The {{count}} facts that this rests on',
    readAt: 'read on {{moment}}',
  },
  review: {
    title: 'What people say about it',
    open: 'Nobody has said yet whether this is as it should be.',
    inactive:
      'The facts have changed since, so this may no longer hold. Please look again.',
  },
  owner: {
    title: 'Whom to ask',
    meaning:
      'Ask here what a value means, whether you may use it, or what seems wrong.',
    none: 'Nobody is named as the owner yet. The people who run this portal can name someone.',
  },
  facts: {
    title: 'Good to know',
    kind: 'Kind',
    columns: 'Columns',
    columnsLink_one: 'One column',
    columnsLink_other: '{{count, number}} columns',
    primaryKey: 'What tells rows apart',
    primaryKeyMeaning:
      'Every row has its own value here, never blank and never repeated.',
    primaryKeyTogetherMeaning:
      'These together are different in every row, and never blank.',
    noPrimaryKey:
      'Nothing does: the database would take the same row twice (no primary key).',
    readsFrom: 'Put together from',
    readsFromNone: 'We couldn’t find out which tables it reads.',
    partitions: 'Stored in parts',
    partitionsText_one:
      'Stored in one part to stay fast, divided by {{key}}. For you it’s one table; the numbers here are totals.',
    partitionsText_other:
      'Stored in {{count, number}} parts to stay fast, divided by {{key}}. For you it’s one table; the numbers here are totals.',
    partitionsTextNoKey_one:
      'Stored in one part to stay fast. For you it’s one table; the numbers here are totals.',
    partitionsTextNoKey_other:
      'Stored in {{count, number}} parts to stay fast. For you it’s one table; the numbers here are totals.',
    partitionsNone:
      'Made to be stored in parts, but it has none yet, so it can’t hold a row.',
    inheritsFrom: 'A special case of',
    inheritsFromMeaning:
      'Reading the table named here shows the rows of this one as well.',
    inheritedBy: 'Special cases kept apart',
    inheritedByMeaning:
      'Reading this table shows their rows as well. Each has its own page and its own numbers.',
    foreignServer: 'Where the data lives',
    foreignServerText:
      'In another database, reached as {{server}}. We show where, but don’t count there.',
    unlogged: 'Not crash-safe',
    unloggedText:
      'It was made to be fast rather than safe (unlogged): after a crash of the database it is empty.',
    temporary: 'Temporary',
    temporaryText: 'It is there for a short while only.',
    rowSecurity: 'Not all see the same',
    rowSecurityText:
      'The database decides row by row what each reader may see (row-level security).',
    databaseOwner: 'Owner inside the database',
    firstSeen: 'Here since',
    firstSeenText: 'We first saw it on {{moment}}.',
    lastRead: 'Last read by us',
    lastReadText: 'Everything on this page is as of {{moment}}.',
  },
  connected: {
    title: 'Connected to',
    lead: 'Where values here lead to other tables, and where others lead here.',
    none: 'No connection to another table is recorded in the database. There may still be one that nobody wrote down; the owner may know.',
    notForViews:
      'Views have no connections of their own. Look at the tables it is put together from.',
    outgoing_one: 'From here to one other place',
    outgoing_other: 'From here to {{count, number}} other places',
    incoming_one: 'From one other place to here',
    incoming_other: 'From {{count, number}} other places to here',
    pairs: 'Columns that belong together',
    from: '{{column}} → {{otherColumn}}',
    itself: 'this table itself',
    more_one: 'Show one more',
    more_other: 'Show {{count, number}} more',
    checked:
      'Where it is filled in, the database checks that the entry on the other side exists.',
    notValidated: 'Rows from before the rule was added were never checked.',
    notEnforced: 'The database doesn’t check this one.',
    deferred:
      'It is checked at the end of a batch of changes, not after each one.',
    onDelete: {
      'no-action':
        'An entry can’t be deleted on the other side while rows still lead to it.',
      restrict:
        'An entry can’t be deleted on the other side while rows still lead to it.',
      cascade:
        'If the entry is deleted on the other side, the rows that lead to it go as well.',
      'set-null':
        'If the entry is deleted on the other side, the value that leads to it becomes blank.',
      'set-default':
        'If the entry is deleted on the other side, the value that leads to it goes back to its default.',
    },
    details: 'The rules of this connection',
    name: 'The database calls it {{constraint}}.',
  },
  refreshFailed:
    'We couldn’t refresh this page just now. What you see was loaded earlier.',
} as const;
