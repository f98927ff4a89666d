import type { Config } from '@backstage/config';
import { createMatcher } from './createOwnerOf';

/**
 * Makes the function that says whether `datamap.warehouses.<id>.schemas` asks
 * for a schema, as the connectors read it: `exclude` wins over `include`, and
 * without `include` all are asked for.
 */
export function createSchemaFilter(
  config: Config,
): (schema: string) => boolean {
  const matcher = (key: string) => {
    const patterns = config.getOptionalStringArray(key) ?? [];
    // Dots in the names of schemas are no separators here.
    const matches = createMatcher(patterns.map(pattern => `${pattern}.`));
    return {
      any: patterns.length > 0,
      has: (name: string) => matches(name, ''),
    };
  };
  const include = matcher('schemas.include');
  const exclude = matcher('schemas.exclude');
  return schema =>
    (!include.any || include.has(schema)) && !exclude.has(schema);
}
