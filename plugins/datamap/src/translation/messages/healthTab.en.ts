/** The texts of the health tab. */
export const healthTab = {
  lead: 'What we know about this table, how we know it, and what to do about it.',
  meaning: 'What it means',
  knownBy: 'How we know',
  todo: 'What to do',
  unknown: 'Not known',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  grade: {
    exact: 'Exact',
    estimate: 'An estimate',
    'lower-bound': 'At least this much',
    unknown: 'Not known',
  },
  rows: {
    title: 'Number of rows',
    meaning: 'A row is one entry, such as one order or one customer.',
    todo: {
      exact: 'Nothing. The number was right at that moment.',
      estimate:
        'Good enough to tell large from small. If you need the exact number, ask the owner.',
      'lower-bound':
        'Take it as “at least”. If you need the exact number, ask the owner.',
      unknown: 'Don’t take it as empty. The owner can tell you more.',
    },
  },
  updated: {
    title: 'Last updated',
    meaning:
      'When something was last written here, as far as anyone can tell. It says nothing about whether all that was expected has come.',
    todo: {
      known:
        'If that is longer ago than you would expect, ask the owner whether the loading job still runs.',
      unknown:
        'Ask the owner how often it is filled. Once loading jobs keep a record, the date shows up here.',
    },
  },
  momentAtLeast: 'This or later',
  size: {
    title: 'Storage used',
    todo: 'Nothing, as a rule. If it grows though the number of rows doesn’t, whoever runs the database can tidy up.',
    table: 'The rows themselves',
    indexes: 'Indexes',
    toast: 'Long values',
    tableMeaning: 'The rows, in the table’s main file.',
    indexesMeaning:
      'Copies of some columns in a handy order, so that searching is fast.',
    toastMeaning:
      'Long texts and files, which the database keeps beside the rows (TOAST).',
    bar: 'How the storage is divided: {{parts}}',
    barPart: '{{name}} {{size}}',
    meaning:
      'The room it takes on the database’s disks. It is no measure of how much there is to read.',
    noParts:
      'How the storage is divided isn’t known. The next reading may tell.',
    nothingStored: 'Nothing to divide: this table stores no rows of its own.',
    storedElsewhere:
      'The data lies in another database, so it takes up no storage here.',
  },
  activity: {
    title: 'Activity',
    since:
      'Counted since {{moment}}. What happened before that is not in these figures.',
    sinceUnknown:
      'We don’t know when the database began to count, perhaps because it restarted after a crash. So a low figure says little.',
    unavailable:
      'There is no activity to show. The database keeps no such figures for this kind of table, or we couldn’t read them.',
    meaning:
      'The database’s own tally of what was done to this table. It also counts changes that were undone afterwards, and it doesn’t count a table being cleared at once.',
    todoUnused:
      'Nobody seems to have read it since counting began. Before calling it unused, check how long that is, and ask the owner.',
    measuredAt: 'Read on {{moment}}.',
    inserted: 'Rows added',
    updated: 'Rows changed',
    deleted: 'Rows deleted',
    liveRows: 'Rows there now, by this tally',
    deadRows: 'Leftovers of deleted or changed rows, not yet cleared away',
    sequentialScans: 'Times it was read from start to end',
    indexScans: 'Times rows were looked up through an index',
    lastSequentialScan: 'Last read from start to end',
    lastIndexScan: 'Last looked up through an index',
  },
  upkeep: {
    title: 'Upkeep',
    lastAnalyze: 'Last stocktaking (ANALYZE)',
    lastVacuum: 'Last clearing of leftovers (VACUUM)',
    never: 'Not that we know of',
    analyzeMeaning:
      'The database takes stock from time to time. Its estimates, our number of rows among them, are as good as the last time.',
    vacuumMeaning:
      'Clearing away leftovers keeps a table small and fast. The database usually does both on its own.',
    todoNever:
      'If the table is in use and this stays so, ask whoever runs the database to have a look.',
    sinceUnknown:
      'These dates start over together with the database’s tally, so an earlier one may be missing.',
  },
  measurements: {
    title: 'All measurements',
    lead: 'Each measurement to the last digit, with how well it is known, and when it was read.',
    figure: 'Figure',
    value: 'Value',
    grade: 'How well known',
    bytes: '{{figure}} bytes',
    measuredAt: 'When',
    label: 'Measurements of {{title}}',
  },
  evidence: {
    title: 'The facts behind it',
    lead: 'What the database itself said. Our findings rest on these facts alone.',
    fact: 'Fact',
    value: 'Value',
    measuredAt: 'Read on',
    finding: 'For the finding',
    label: 'Facts about {{title}}',
    notEstimated: 'Not estimated yet',
  },
  fact: {
    relkind: 'Kind of table',
    main_fork_bytes: 'Size of the file that holds the rows',
    reltuples: 'The database’s own estimate of rows',
    relpages: 'Blocks of the file when it was last measured (8 kB each)',
    n_live_tup: 'Rows by the running tally',
    n_dead_tup: 'Leftovers not yet cleared away, by the running tally',
    n_tup_ins: 'Rows added since counting began',
    n_tup_del: 'Rows deleted since counting began',
    last_analyze: 'Last stocktaking (ANALYZE)',
    stats_reset: 'When the tally was last started over',
    postmaster_start_time: 'When the database server was started',
    is_in_recovery: 'Whether we read a copy (standby)',
    relispopulated: 'Whether a saved result is there',
    has_select: 'Whether Datamap may read the rows',
    row_security: 'Whether readers see different rows',
    previous_rows: 'Rows at an earlier reading',
    rows: 'Rows by our own finding',
    sources: 'Tables that the rows come from',
    foreign_server: 'The other database',
    update_log: 'Last load, by the loading job’s own record',
    last_updated: 'Last update that we know of',
    looked_at: 'When we looked for something newer',
    expected_hours: 'Expected time between two updates',
    usual_hours: 'Usual time between two updates',
    longest_hours: 'Longest time between two updates so far',
    updates_seen: 'Updates that the usual time is taken from',
    watched_since: 'Since when we watch without a gap',
    scans_then: 'Readings counted when we began to watch',
    scans: 'Readings counted now',
    previous_bytes: 'Size at an earlier reading',
    bytes: 'Size now',
    n_mod_since_analyze: 'Changes since the last stocktaking',
    dead_share: 'Share of leftovers',
    dead_bytes: 'Room that leftovers take up, roughly',
    unique_keys: 'Values that may not repeat',
    columns_described: 'Columns with a description',
    columns: 'Columns',
    original: 'The table that it looks copied from',
    columns_alike: 'Columns that are the same there',
  },
} as const;
