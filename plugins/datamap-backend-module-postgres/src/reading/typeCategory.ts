import type { TypeCategory } from '@datamap/plugin-datamap-common';

/**
 * The parts of a type, at the bottom of a domain, that say what it holds.
 */
export interface BottomType {
  internal_name: string;
  built_in: boolean;
  kind: string;
  category: string;
}

const BY_BUILT_IN_NAME: Record<string, TypeCategory> = {
  int2: 'whole-number',
  int4: 'whole-number',
  int8: 'whole-number',
  numeric: 'number',
  float4: 'number',
  float8: 'number',
  money: 'number',
  date: 'date',
  time: 'time',
  timetz: 'time',
  timestamp: 'date-time',
  timestamptz: 'date-time',
  uuid: 'identifier',
  oid: 'identifier',
  json: 'structured',
  jsonb: 'structured',
  xml: 'structured',
  bytea: 'binary',
  macaddr: 'network',
  macaddr8: 'network',
};

/** Types of widely used extensions, which all call themselves "user-defined". */
const BY_EXTENSION_NAME: Record<string, TypeCategory> = {
  geometry: 'geometric',
  geography: 'geometric',
  hstore: 'structured',
};

/** `pg_type.typcategory` (PostgreSQL documentation, table "typcategory Codes"). */
const BY_CATEGORY: Record<string, TypeCategory> = {
  A: 'list',
  B: 'boolean',
  C: 'structured',
  D: 'date-time',
  E: 'choice',
  G: 'geometric',
  I: 'network',
  N: 'number',
  R: 'range',
  S: 'text',
  T: 'duration',
  V: 'binary',
};

/**
 * What kind of thing a column of a type holds.
 */
export function typeCategory(type: BottomType): TypeCategory {
  if (type.kind === 'e') {
    return 'choice';
  }
  if (type.kind === 'r' || type.kind === 'm') {
    return 'range';
  }
  const named = type.built_in ? BY_BUILT_IN_NAME : BY_EXTENSION_NAME;
  if (Object.hasOwn(named, type.internal_name)) {
    return named[type.internal_name];
  }
  if (type.built_in && type.internal_name.startsWith('reg')) {
    return 'identifier';
  }
  return BY_CATEGORY[type.category] ?? 'other';
}
