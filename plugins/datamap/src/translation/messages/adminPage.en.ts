/** The page for those who look after the reading of warehouses. */
export const adminPage = {
  title: 'Reading and access',
  lead: 'How the portal reads each warehouse, what it may see there, and who follows what it found.',
  link: 'Reading and access',
  none: {
    title: 'No warehouse yet',
    body: 'Name one in the portal’s configuration, under datamap.warehouses.',
  },
  connection: {
    'never-tried': 'Not tried yet',
    ok: 'Connected',
    failing: 'Out of reach',
  },
  paused: {
    chip: 'Paused',
    since:
      'Paused {{time}}. Nothing is asked of the warehouse until somebody resumes it.',
  },
  facts: {
    lastRead: 'Last read',
    never: 'never',
    nextRun: 'Next reading',
    notPlanned: 'none planned',
    every: 'How often',
    quiet: 'Quiet hours',
    quietHours: '{{from}} to {{to}}',
    quietHoursOn: '{{days}}, {{from}} to {{to}}',
    quietZone: '{{hours}} ({{zone}})',
    quietNow: 'Quiet now: no reading begins by itself until {{time}}.',
    noQuiet: 'none',
    asked: 'Asked this hour',
    askedOf: '{{statements}} statements in {{seconds}}',
    askedLimits: 'allowed: {{limits}}',
    limitStatements: '{{statements}} statements',
    limitSeconds: '{{seconds}} of work',
    usedUp:
      'The budget of this hour is used up. The next reading begins in the next hour.',
  },
  actions: {
    start: 'Read now',
    cancel: 'Cancel the reading',
    pause: 'Pause',
    resume: 'Resume',
    startOf: 'Read now: {{warehouse}}',
    cancelOf: 'Cancel the reading of {{warehouse}}',
    pauseOf: 'Pause {{warehouse}}',
    resumeOf: 'Resume {{warehouse}}',
    failed: 'That didn’t work. Look at the state below and try again.',
  },
  runs: {
    title: 'Readings',
    none: 'Nothing was read yet.',
    steps: 'Steps',
    state: {
      queued: 'Waiting to begin',
      running: 'Reading',
      succeeded: 'Read',
      kept: 'Set aside',
      failed: 'Failed',
      cancelled: 'Cancelled',
    },
    trigger: {
      schedule: 'by schedule',
      person: 'asked for by a person',
      'start-up': 'after the portal’s start',
    },
    took: 'took {{duration}}',
    counts:
      '{{added}} new, {{removed}} gone, {{renamed}} renamed, {{modified}} changed, {{unchanged}} as before',
    step: 'Step',
    stepState: 'State',
    duration: 'Duration',
    statements: 'Statements',
    rows: 'Rows read',
    resumed: 'kept from before an interruption',
    attempts: '{{attempts}} tries',
    states: {
      waiting: 'waiting',
      running: 'under way',
      done: 'done',
      failed: 'failed',
      skipped: 'left out',
    },
    stepNames: {
      connect: 'Connect',
      structure: 'Structure, keys and where views read',
      statistics: 'Counts and activity',
      sizes: 'Sizes',
      'update-log': 'Last updates',
      compare: 'Compare with before',
      commit: 'Save',
      definitions: 'SQL of views and rules, use of indexes',
      publish: 'Tell followers',
    },
  },
  access: {
    title: 'What we may see',
    lead: 'Signed in as {{role}} in the database {{database}}, as of {{time}}.',
    unknown: 'Known after the next reading.',
    level: 'Level {{level}}',
    right: {
      schemas: 'Structure of every schema (a folder of tables)',
      'update-log': 'The loaders’ own record of updates',
      contents: 'Contents of chosen tables',
    },
    state: {
      granted: 'Granted',
      partly: 'In part',
      missing: 'Not granted',
      'not-configured': 'Not asked for',
    },
    missing: {
      schemas_one:
        '{{figure}} schema is closed to us. We aren’t told its name; this lists it for the database’s owner, with the statement that opens it.',
      schemas_other:
        '{{figure}} schemas are closed to us. We aren’t told their names; this lists them for the database’s owner, with the statements that open them.',
      noSchemas: 'No schema can be seen. The database’s owner can grant USAGE.',
      'update-log':
        'The configuration names it, but we may not read it. The database’s owner can run this.',
      contents_one:
        '{{figure}} table that the configuration opens may not be read. The database’s owner can run this.',
      contents_other:
        '{{figure}} tables that the configuration opens may not be read. The database’s owner can run this.',
    },
    notConfigured: {
      schemas: 'Nothing is left out.',
      'update-log':
        'Name it under updateLog in the configuration, if the loaders keep one.',
      contents:
        'Off, as it should be unless it is needed. Tables are named under contents.tables in the configuration.',
    },
    sql: 'SQL that changes it',
    schemas: 'Schemas that we may use',
    schema: 'Schema',
    tables: 'Tables',
    readable: 'Contents readable',
    more: 'The first {{shown}} of {{all}}.',
  },
  warnings: {
    title: 'Worth a look',
    lead: 'What we noticed about our access at the last reading, and what ends it.',
    names: 'Where: {{names}}',
    namesMore_one: 'Where: {{names}} and {{figure}} more',
    namesMore_other: 'Where: {{names}} and {{figure}} more',
    sql: 'SQL that ends it',
    remedy: {
      'role-can-write':
        'The database’s owner can take that right away. Look over each line first: one that ends in PUBLIC takes it from everybody, and a role that is taken away may bring more than this right.',
      'role-is-superuser':
        'Make a user of its own for the portal that may only connect and look, and name it in the connection.',
      'schemas-without-usage':
        'If the portal should show them, the database’s owner can open them: the statement is under “What we may see”. If not, nothing needs doing.',
      'update-log-not-readable':
        'The database’s owner can let us read that one table: the statement is under “What we may see”.',
      'statistics-on-standby':
        'If activity matters to you, name the main server in the connection. Structure and sizes are the same on both.',
      'sizes-partly-unknown':
        'Something else was holding those tables. The next reading tries again.',
      'row-security-hides-statistics':
        'If that is meant so, nothing needs doing. If not, the database’s owner can let our user see all rows (BYPASSRLS).',
    },
  },
  followers: {
    title: 'Who follows',
    lead: 'The catalog and the search take what changed from here, each in its own time.',
    none: 'Nobody has asked yet.',
    name: 'Follower',
    behind: 'Still to take',
    upToDate: 'up to date',
    seen: 'Last seen',
    revision: 'Revision',
  },
} as const;
