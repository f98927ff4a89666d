/** Kinds of values that keys are made of. */
export type TypeFamily = 'whole number' | 'number' | 'text' | 'uuid';

const FAMILIES: Array<[RegExp, TypeFamily]> = [
  [/^(smallint|integer|bigint)$/, 'whole number'],
  [/^numeric(\(\d+(,-?\d+)?\))?$/, 'number'],
  [/^(text|citext|character( varying)?(\(\d+\))?)$/, 'text'],
  [/^uuid$/, 'uuid'],
];

/**
 * The kind of values of a type, as `format_type` names it; undefined for types
 * that keys are hardly made of, such as a moment or a document.
 */
export function typeFamily(type: string): TypeFamily | undefined {
  return FAMILIES.find(([pattern]) => pattern.test(type))?.[1];
}
