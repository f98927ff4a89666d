/**
 * An array of whole numbers of one dimension, without nulls.
 */
export function parseNumberArray(text: string): number[] {
  return text.length <= 2 ? [] : text.slice(1, -1).split(',').map(Number);
}
