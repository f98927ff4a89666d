import { InputError } from '@backstage/errors';
import { matchesWildcard } from './wildcard';

/**
 * A pattern for tables: `schema.table`, where `*` stands for any run of
 * characters. A schema that holds a dot is written in double quotes, and inside
 * double quotes `*` is a character like any other.
 */
export interface TablePattern {
  schema: NamePattern;
  name: NamePattern;
}

type NamePattern = { exact: string } | { wildcard: string };

const FORM = /^(?:"((?:[^"]|"")+)"|([^".]+))\.(?:"((?:[^"]|"")+)"|([^"]+))$/;

/**
 * Reads a pattern. The schema ends at the first dot outside of quotes, so that a
 * pattern never stands for two pairs of (schema, name).
 *
 * @param key - the configuration's key, for the error
 * @throws InputError where it is none
 */
export function parseTablePattern(pattern: string, key: string): TablePattern {
  const match = FORM.exec(pattern);
  if (!match) {
    throw new InputError(
      `'${pattern}' in '${key}' is no pattern for tables. Write 'schema.table', with '*' for any characters and double quotes around a schema that holds a dot.`,
    );
  }
  const [, quotedSchema, schema, quotedName, name] = match;
  return {
    schema: namePattern(quotedSchema, schema),
    name: namePattern(quotedName, name),
  };
}

/**
 * Whether a table matches at least one of the patterns.
 */
export function matchesTable(
  patterns: TablePattern[],
  table: { schema: string; name: string },
): boolean {
  return patterns.some(
    pattern =>
      matchesName(pattern.schema, table.schema) &&
      matchesName(pattern.name, table.name),
  );
}

function namePattern(
  quoted: string | undefined,
  plain: string | undefined,
): NamePattern {
  return quoted === undefined
    ? { wildcard: plain ?? '' }
    : { exact: quoted.replaceAll('""', '"') };
}

function matchesName(pattern: NamePattern, name: string): boolean {
  return 'exact' in pattern
    ? pattern.exact === name
    : matchesWildcard(pattern.wildcard, name);
}
