/** What one file may have. */
export const FILE_LIMITS = {
  bytes: 10 * 1024 * 1024,
  /** Below the headings. */
  lines: 50_000,
  columns: 200,
  /** Characters of all cells. */
  characters: 30_000_000,
  /** Bytes of an .xlsx when it is unpacked. */
  unpackedBytes: 150 * 1024 * 1024,
} as const;

const figure = new Intl.NumberFormat('en');

/** Why a file is too much, and what to do. */
export const TOO_MUCH = {
  bytes: `The file is larger than ${
    FILE_LIMITS.bytes / 1024 / 1024
  } MB; split it, by schema for example, and import one part after the other`,
  lines: `The file has more than ${figure.format(
    FILE_LIMITS.lines,
  )} lines; split it, by schema for example, and import one part after the other`,
  columns: `The file has more than ${FILE_LIMITS.columns} columns; leave those that say which table and what about it`,
  content:
    'The file holds more text than one import takes; split it, by schema for example, and import one part after the other',
} as const;
