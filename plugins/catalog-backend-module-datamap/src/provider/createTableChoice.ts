import type { FeedItem } from '@datamap/plugin-datamap-common';
import { matcherOf } from './matcherOf';

/** Which tables become entities. */
export interface TableChoiceOptions {
  /** `owned`: only those that somebody owns. */
  include: 'all' | 'owned';
  /** `schema.table` by their real names, `*` for any characters; empty for all. */
  patterns: string[];
  /** The same; what fits is left out, whatever else says. */
  exclude: string[];
}

/** Who owns what the configuration of Datamap gives to nobody. */
const NOBODY = 'group:default/unowned';

/**
 * Makes the function that says whether an item of the feed becomes an entity.
 * Warehouses and schemas always do: tables are part of them.
 */
export function createTableChoice(
  options: TableChoiceOptions,
): (item: FeedItem) => boolean {
  const { include, patterns } = options;
  const isIncluded = matcherOf(patterns);
  const isExcluded = matcherOf(options.exclude);
  return ({ type, entity }) => {
    if (type !== 'table' || !entity) {
      return true;
    }
    const name = `${entity.schema}.${entity.name}`;
    return (
      (include === 'all' || entity.owner !== NOBODY) &&
      (patterns.length === 0 || isIncluded(name)) &&
      !isExcluded(name)
    );
  };
}
