const TAB = 9;
const NEW_LINE = 10;
const MINUS = 45;
const ZERO = 48;
const LETTER_T = 116;

/**
 * The lines of a `COPY … TO STDOUT` in text format, by the object id that each
 * begins with, kept as the bytes that came: a warehouse's columns are hundreds of
 * thousands of lines, of which few are looked at at once, and a text with one
 * letter beyond Latin-1 would take twice as much.
 */
export class PackedLines {
  /**
   * @param options.pairs - whether to collect the two fields after the object id,
   *   which are whole numbers then, and which object ids have `t` in the third
   */
  static create(options: { pairs?: boolean } = {}): PackedLines {
    return new PackedLines(options.pairs ?? false);
  }

  /** What came, each ending with a line. */
  private readonly pieces: Buffer[] = [];
  /** Lines that follow each other: of which piece, from where to where. */
  private readonly runs: { piece: number[]; start: number[]; end: number[] } = {
    piece: [],
    start: [],
    end: [],
  };
  /** The runs of an object id, which are few: mostly one, then its number. */
  private readonly runsOf = new Map<number, number | number[]>();
  private readonly seconds = new Map<number, Set<number>>();
  private readonly marked = new Set<number>();
  /** The beginning of a line whose end has not come yet. */
  private rest: Buffer[] = [];

  private constructor(private readonly collectsPairs: boolean) {}

  /** Takes the next piece, which may end within a line. */
  add(piece: Buffer): void {
    if (!piece.includes(NEW_LINE)) {
      this.rest.push(piece);
      return;
    }
    const bytes =
      this.rest.length > 0 ? Buffer.concat([...this.rest, piece]) : piece;
    const lastEnd = bytes.lastIndexOf(NEW_LINE);
    this.pieces.push(bytes.subarray(0, lastEnd + 1));
    let oid = -1;
    let first = 0;
    let at = 0;
    while (at < lastEnd) {
      const start = at;
      let value = 0;
      for (; bytes[at] !== TAB; at += 1) {
        value = value * 10 + (bytes[at] - ZERO);
      }
      // Lines of one relation mostly follow each other.
      if (value !== oid) {
        this.keep(oid, first, start);
        oid = value;
        first = start;
      }
      if (this.collectsPairs) {
        at = this.collect(bytes, at + 1);
        if (bytes[at] === TAB && bytes[at + 1] === LETTER_T) {
          this.marked.add(oid);
        }
      }
      // A loop of our own: a call for each short line costs more.
      while (bytes[at] !== NEW_LINE) {
        at += 1;
      }
      at += 1;
    }
    this.keep(oid, first, at);
    this.rest = at < bytes.length ? [bytes.subarray(at)] : [];
  }

  /** Object ids, in the order in which they came. */
  oids(): Iterable<number> {
    return this.runsOf.keys();
  }

  /** The distinct pairs of the two fields after the object id. */
  pairs(): Array<[first: number, second: number]> {
    return [...this.seconds].flatMap(([first, seconds]) =>
      [...seconds].map((second): [number, number] => [first, second]),
    );
  }

  /** Object ids of the lines with `t` after that pair. */
  marks(): number[] {
    return [...this.marked];
  }

  /**
   * The fields of each line, without the object id; null is `undefined`.
   *
   * @see https://www.postgresql.org/docs/current/sql-copy.html, "Text Format"
   */
  of(oid: number): Array<Array<string | undefined>> {
    const runs = this.runsOf.get(oid);
    if (runs === undefined) {
      return [];
    }
    const text =
      typeof runs === 'number'
        ? this.textOf(runs)
        : runs.map(run => this.textOf(run)).join('');
    return text.split('\n').slice(0, -1).map(fieldsOf);
  }

  /** A run ends with a line, and so with a whole letter. */
  private textOf(run: number): string {
    const { piece, start, end } = this.runs;
    return this.pieces[piece[run]].toString('utf8', start[run], end[run]);
  }

  /** @returns where the second of the two fields ends */
  private collect(bytes: Buffer, start: number): number {
    let at = start;
    let first = 0;
    for (; bytes[at] !== TAB; at += 1) {
      first = first * 10 + (bytes[at] - ZERO);
    }
    at += 1;
    const sign = bytes[at] === MINUS ? -1 : 1;
    if (sign < 0) {
      at += 1;
    }
    let second = 0;
    for (; bytes[at] !== TAB && bytes[at] !== NEW_LINE; at += 1) {
      second = second * 10 + (bytes[at] - ZERO);
    }
    const seconds = this.seconds.get(first);
    if (seconds === undefined) {
      this.seconds.set(first, new Set([sign * second]));
    } else {
      seconds.add(sign * second);
    }
    return at;
  }

  private keep(oid: number, start: number, end: number): void {
    if (start === end) {
      return;
    }
    const { runs, runsOf } = this;
    const run = runs.piece.push(this.pieces.length - 1) - 1;
    runs.start.push(start);
    runs.end.push(end);
    const before = runsOf.get(oid);
    if (before === undefined) {
      runsOf.set(oid, run);
    } else {
      runsOf.set(
        oid,
        typeof before === 'number' ? [before, run] : [...before, run],
      );
    }
  }
}

const ESCAPES: Record<string, string> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function fieldsOf(line: string): Array<string | undefined> {
  const fields: Array<string | undefined> = line.split('\t');
  fields.shift();
  return line.includes('\\') ? fields.map(valueOf) : fields;
}

function valueOf(field: string | undefined): string | undefined {
  if (field === undefined || field === '\\N') {
    return undefined;
  }
  return field.includes('\\') ? unescaped(field) : field;
}

function unescaped(field: string): string {
  return field.replace(
    /\\(.)/gs,
    (_escape, letter: string) => ESCAPES[letter] ?? letter,
  );
}
