/**
 * The lines of a `COPY … TO STDOUT` in text format, by the object id that each
 * begins with, kept as they came: a warehouse's columns are hundreds of
 * thousands of lines, of which few are looked at at once.
 */
export class PackedLines {
  /**
   * @param options.pairs - whether to collect what is in the two fields after the
   *   object id
   */
  static create(options: { pairs?: boolean } = {}): PackedLines {
    return new PackedLines(options.pairs ?? false);
  }

  /** The distinct pairs of the two fields after the object id, with a tab between. */
  readonly pairs = new Set<string>();

  private readonly texts = new Map<number, string>();
  /** The beginning of a line whose end has not come yet. */
  private rest = '';

  private constructor(private readonly collectsPairs: boolean) {}

  /** Takes the next piece of the text, which may end within a line. */
  add(piece: string): void {
    const text = this.rest + piece;
    let prefix = '';
    let first = 0;
    let start = 0;
    for (
      let end = text.indexOf('\n', start);
      end !== -1;
      end = text.indexOf('\n', start)
    ) {
      // Lines of one relation mostly follow each other.
      if (prefix === '' || !text.startsWith(prefix, start)) {
        this.keep(prefix, text.slice(first, start));
        prefix = text.slice(start, text.indexOf('\t', start) + 1);
        first = start;
      }
      if (this.collectsPairs) {
        const pair = start + prefix.length;
        const second = text.indexOf('\t', pair) + 1;
        this.pairs.add(text.slice(pair, text.indexOf('\t', second)));
      }
      start = end + 1;
    }
    this.keep(prefix, text.slice(first, start));
    this.rest = text.slice(start);
  }

  /** Object ids, in the order in which they came. */
  oids(): Iterable<number> {
    return this.texts.keys();
  }

  /**
   * The fields of each line, without the object id; null is `undefined`.
   *
   * @see https://www.postgresql.org/docs/current/sql-copy.html, "Text Format"
   */
  of(oid: number): Array<Array<string | undefined>> {
    const text = this.texts.get(oid);
    return text === undefined
      ? []
      : text.split('\n', text.length).slice(0, -1).map(fieldsOf);
  }

  private keep(prefix: string, lines: string): void {
    if (lines !== '') {
      const oid = Number(prefix);
      const before = this.texts.get(oid);
      this.texts.set(oid, before === undefined ? lines : before + lines);
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
