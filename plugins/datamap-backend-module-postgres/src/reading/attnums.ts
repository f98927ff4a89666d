/**
 * An `int2vector` as numbers.
 */
export function attnums(vector: string): number[] {
  return vector === '' ? [] : vector.split(' ').map(Number);
}
