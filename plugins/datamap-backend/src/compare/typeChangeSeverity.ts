import type { Severity } from './types';

/** Types whose values all fit into those after them. */
const WIDENING = [
  ['smallint', 'integer', 'bigint', 'numeric'],
  ['real', 'double precision'],
];

/** `character varying(20)`, as format_type gives it. */
const VARYING = /^character varying(?:\((\d+)\))?$/;

/** `numeric(10,2)`, as format_type gives it. */
const NUMERIC = /^numeric(?:\((\d+),(-?\d+)\))?$/;

/**
 * How much a change of type matters: what holds every old value still needs
 * attention, because programs may have made room for less; all else may fail.
 */
export function typeChangeSeverity(before: string, after: string): Severity {
  return isWider(before, after) ? 'needs-attention' : 'breaking';
}

function isWider(before: string, after: string): boolean {
  const chain = WIDENING.find(types => types.includes(before));
  if (chain && chain.indexOf(after) > chain.indexOf(before)) {
    return true;
  }
  const varying = VARYING.exec(before);
  if (varying) {
    return isTextAtLeast(after, varying[1]);
  }
  const numeric = NUMERIC.exec(before);
  return numeric !== null && isNumericAtLeast(after, numeric[1], numeric[2]);
}

function isTextAtLeast(after: string, length: string | undefined): boolean {
  const varying = VARYING.exec(after);
  return (
    after === 'text' ||
    (varying !== null &&
      (varying[1] === undefined ||
        (length !== undefined && Number(varying[1]) >= Number(length))))
  );
}

function isNumericAtLeast(
  after: string,
  precision: string | undefined,
  scale: string | undefined,
): boolean {
  const numeric = NUMERIC.exec(after);
  if (numeric === null || numeric[1] === undefined) {
    return numeric !== null;
  }
  return (
    precision !== undefined &&
    Number(numeric[2]) >= Number(scale) &&
    Number(numeric[1]) - Number(numeric[2]) >= Number(precision) - Number(scale)
  );
}
