/** From where to where something was found, in UTF-16 units of its text. */
export type Range = readonly number[];

/** A piece of a text, and whether it is what was found. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** The ranges in order, within the text, those that touch joined into one. */
function joined(length: number, ranges: readonly Range[]): [number, number][] {
  const inside = ranges
    .map(([from, to]): [number, number] => [
      Math.max(0, from),
      Math.min(length, to),
    ])
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
  const result: [number, number][] = [];
  for (const [from, to] of inside) {
    const last = result.at(-1);
    if (last && from <= last[1]) {
      last[1] = Math.max(last[1], to);
    } else {
      result.push([from, to]);
    }
  }
  return result;
}

/** A text in pieces, with what was found apart from the rest. */
export function markedPieces(
  text: string,
  ranges: readonly Range[],
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const [from, to] of joined(text.length, ranges)) {
    pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter(piece => piece.text !== '');
}
