/** Characters of a piece, so that no piece is a large string of its own. */
const SIZE = 50_000;

/** JSON of a plain value, in pieces: of its objects and lists one part at a time. */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '';
  for (const part of parts(value, 2)) {
    piece += part;
    if (piece.length > SIZE) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** @param depth - so many levels of objects are taken apart */
function* parts(value: unknown, depth: number): Generator<string> {
  if (Array.isArray(value)) {
    yield '[';
    for (const [index, item] of value.entries()) {
      yield `${index > 0 ? ',' : ''}${JSON.stringify(item) ?? 'null'}`;
    }
    yield ']';
    return;
  }
  if (depth === 0 || !isPlain(value)) {
    yield JSON.stringify(value);
    return;
  }
  let separator = '';
  yield '{';
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) {
      yield `${separator}${JSON.stringify(key)}:`;
      yield* parts(item, depth - 1);
      separator = ',';
    }
  }
  yield '}';
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype
  );
}
