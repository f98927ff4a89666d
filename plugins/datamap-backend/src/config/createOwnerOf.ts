/**
 * A pattern over `schema.table` and who owns what fits it.
 */
export interface OwnerPattern {
  pattern: string;
  owner: string;
}

function asExpression(pattern: string): RegExp {
  const literal = pattern
    .split('*')
    .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's');
}

/**
 * Makes the function that says whether one of the patterns fits `schema.table`.
 */
export function createMatcher(
  patterns: string[],
): (schema: string, table: string) => boolean {
  const expressions = patterns.map(asExpression);
  return (schema, table) =>
    expressions.some(expression => expression.test(`${schema}.${table}`));
}

/**
 * Makes the function that says who owns a table: the first pattern that fits
 * `schema.table` decides, by the real names and with regard to case.
 */
export function createOwnerOf(
  patterns: OwnerPattern[],
  defaultOwner: string,
): (schema: string, table: string) => string {
  const compiled = patterns.map(({ pattern, owner }) => ({
    expression: asExpression(pattern),
    owner,
  }));
  return (schema, table) =>
    compiled.find(({ expression }) => expression.test(`${schema}.${table}`))
      ?.owner ?? defaultOwner;
}

/**
 * Makes the function that says who owns a schema: the first pattern that fits
 * whatever its tables are called, such as `finance.*`, decides.
 */
export function createSchemaOwnerOf(
  patterns: OwnerPattern[],
  defaultOwner: string,
): (schema: string) => string {
  const ownerOf = createOwnerOf(
    patterns.filter(({ pattern }) => pattern.endsWith('*')),
    defaultOwner,
  );
  return schema => ownerOf(schema, '');
}
