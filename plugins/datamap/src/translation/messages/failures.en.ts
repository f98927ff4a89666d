/**
 * Why a reading failed, or kept what was known: what happened, then what to do.
 * `firstReading` says it where nothing was known before.
 */
export const failures = {
  code: {
    'password-rejected': {
      what: 'The warehouse refused our password.',
      remedy:
        'Was it changed? Put the new one into the portal’s configuration.',
    },
    'role-unknown': {
      what: 'The warehouse doesn’t know the user name we sign in with.',
      remedy:
        'Create that user there, or correct the name in the configuration.',
    },
    'host-unknown': {
      what: 'The warehouse’s address doesn’t exist.',
      remedy: 'Check the host name in the configuration for a typing error.',
    },
    'host-unreachable': {
      what: 'The warehouse can’t be reached from here.',
      remedy: 'Ask the network team whether the portal may reach it.',
    },
    'connection-refused': {
      what: 'Nothing answers at the warehouse’s address.',
      remedy:
        'Check that the database is running, and that host and port are right.',
    },
    'connection-timeout': {
      what: 'The warehouse didn’t answer in time.',
      remedy:
        'A firewall may be in between; ask whether the portal may reach it.',
    },
    'database-unknown': {
      what: 'There is no database of this name.',
      remedy: 'Correct the database’s name in the configuration.',
    },
    'connect-not-granted': {
      what: 'Our user may not open this database.',
      remedy:
        'Ask the database’s owner to grant CONNECT, the right to open it.',
    },
    'login-not-allowed': {
      what: 'Our user isn’t allowed to sign in.',
      remedy: 'Ask the database’s owner to allow LOGIN for it.',
    },
    'not-allowed-by-server': {
      what: 'The warehouse accepts no connections from this portal.',
      remedy:
        'Ask the database’s owner to allow the portal’s address (in pg_hba.conf or the security group).',
    },
    'tls-not-offered': {
      what: 'We asked for an encrypted connection, and the warehouse offers none.',
      remedy: 'Turn encryption (TLS) on there, or off in the configuration.',
    },
    'tls-required': {
      what: 'The warehouse only takes encrypted connections.',
      remedy: 'Turn encryption (TLS) on in the configuration.',
    },
    'tls-untrusted': {
      what: 'The warehouse’s certificate isn’t one we trust.',
      remedy: 'Add the authority that issued it to the configuration.',
    },
    'too-many-connections': {
      what: 'The warehouse has no connection left for us.',
      remedy: 'This often passes by itself; we try again.',
    },
    'server-starting-or-stopping': {
      what: 'The warehouse is just starting or stopping.',
      remedy: 'Nothing to do; we try again.',
    },
    'version-not-supported': {
      what: 'The warehouse’s version isn’t supported.',
      remedy: 'Datamap reads PostgreSQL 14 and later.',
    },
    'encoding-not-utf8': {
      what: 'The warehouse stores text in an encoding we can’t read safely.',
      remedy: 'Datamap needs a database in UTF-8.',
    },
    'configuration-invalid': {
      what: 'This warehouse’s configuration isn’t complete or isn’t valid.',
      remedy: 'The portal’s log names the setting to correct.',
    },
    'statement-timeout': {
      what: 'Reading took longer than we allow ourselves.',
      remedy:
        'The warehouse may be busy; we try again. If it stays so, raise the time limit.',
    },
    'lock-timeout': {
      what: 'Something else was being changed, and we don’t wait in its way.',
      remedy: 'Nothing to do; we try again.',
    },
    'connection-lost': {
      what: 'The connection broke while we were reading.',
      remedy: 'Nothing to do; we try again.',
    },
    'no-schema-visible': {
      what: 'The warehouse showed us no schema (a folder of tables), so we kept what we knew.',
      remedy:
        'Ask the database’s owner to grant USAGE, the right to look inside.',
    },
    'no-table-visible': {
      what: 'The warehouse showed us no table, so we kept what we knew.',
      remedy: 'Ask the database’s owner whether rights were taken away.',
    },
    'grant-lost': {
      what: 'We may see less than before, so we kept what we knew.',
      remedy:
        'Ask the database’s owner to grant USAGE again, the right to look inside.',
    },
    'too-many-removals': {
      what: 'Many tables seem to be gone at once, so we kept what we knew.',
      remedy:
        'If that is right, someone who runs this portal can accept it; if not, check our rights.',
    },
    'step-timeout': {
      what: 'One part of the reading took too long, so we stopped it and kept what we knew.',
      remedy:
        'The warehouse may be very busy; we try again. If it stays so, ask the data team.',
    },
    'quiet-hours': {
      what: 'The warehouse’s quiet hours began, so we stopped reading and kept what we knew.',
      remedy: 'We go on when they are over.',
    },
    'budget-used': {
      what: 'What we may ask of the warehouse in an hour was used up, so we stopped and kept what we knew.',
      remedy:
        'We go on in the next hour. If this happens often, allow more in the configuration.',
    },
    internal: {
      what: 'Something went wrong on our side.',
      remedy: 'We try again; the portal’s log has the details.',
    },
  },
  firstReading: {
    'no-schema-visible': {
      what: 'The warehouse showed us no schema (a folder of tables), so there is nothing to show here yet.',
      remedy:
        'Ask the database’s owner to grant USAGE, the right to look inside.',
    },
    'no-table-visible': {
      what: 'The warehouse showed us no table, so there is nothing to show here yet.',
      remedy:
        'It may still be empty. If it isn’t, ask the database’s owner to grant USAGE, the right to look inside.',
    },
  },
  nextTry: 'Next try {{when}}.',
  since: 'Since {{moment}}.',
  warning: {
    'role-can-write':
      'Our user could change data there. We never do, but a read-only user is safer.',
    'role-is-superuser':
      'Our user may do anything there. We only read, but a read-only user is safer.',
    'schemas-without-usage_one':
      '{{figure}} schema (a folder of tables) is closed to us and isn’t shown.',
    'schemas-without-usage_other':
      '{{figure}} schemas (folders of tables) are closed to us and aren’t shown.',
    'update-log-not-readable':
      'We may not read the loading jobs’ records, so most “last updated” dates are missing.',
    'statistics-on-standby':
      'We read a copy of the warehouse (a standby), which keeps no tally of activity.',
    'sizes-partly-unknown': 'Some sizes could not be measured this time.',
    'row-security-hides-statistics':
      'Some tables hide rows from us, and with them part of their figures.',
  },
} as const;
