import { matchesWildcard } from './wildcard';

/**
 * Which schemas the configuration asks for.
 */
export interface SchemaFilter {
  /** Patterns with `*`; all schemas where there is none. */
  include: string[];
  /** Patterns with `*`; they win over `include`. */
  exclude: string[];
}

/**
 * Whether a schema is asked for.
 */
export function includesSchema(filter: SchemaFilter, schema: string): boolean {
  const matches = (pattern: string) => matchesWildcard(pattern, schema);
  return (
    (filter.include.length === 0 || filter.include.some(matches)) &&
    !filter.exclude.some(matches)
  );
}
