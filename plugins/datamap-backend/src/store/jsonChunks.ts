/**
 * Characters of one parameter. V8 puts a string of more than 128 kB apart, where
 * it stays until the whole heap is looked through, however short it was used:
 * rows of a large warehouse then pile up to hundreds of megabytes of garbage.
 */
const SIZE = 50_000;

/** Rows of one parameter, however short they are. */
const MOST = 500;

/**
 * Rows as JSON arrays of at most so many characters and rows; a row that alone
 * is longer has an array of its own.
 */
export function* jsonChunks(rows: Iterable<object>): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    if (
      chunk.length > 0 &&
      (size + json.length > SIZE || chunk.length === MOST)
    ) {
      yield `[${chunk.join(',')}]`;
      chunk = [];
      size = 0;
    }
    chunk.push(json);
    size += json.length;
  }
  if (chunk.length > 0) {
    yield `[${chunk.join(',')}]`;
  }
}
