import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  catalog?: {
    providers?: {
      /** How the catalog follows Datamap. All of it may be left out. */
      datamap?: {
        /**
         * How often to look for changes. Every 30 seconds by default, first
         * after 5 seconds, with 15 minutes for one pass. A finished run also
         * gives a hint to look at once. The scope is always `global`: one
         * replica at a time writes.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * The most entities in one mutation of the catalog, 1 to 500; 300 by
         * default. Large removals in one mutation overload the catalog.
         */
        batchSize?: number;
        /**
         * The largest share, 0 to 1, of the entities held by the catalog that a
         * full reconciliation may remove without the feed having told of each
         * removal; 0.5 by default. Guards against an empty or lost store
         * emptying the catalog.
         */
        maxRemovalShare?: number;
        /**
         * How often to compare everything that the catalog holds with everything
         * in the feed; every 24 hours by default.
         */
        reconcileEvery?: HumanDuration | string;
        /**
         * Which tables become entities; all by default. The start page, the
         * map and the search of Datamap show the others as well. What changes
         * here takes effect with the first look after a start.
         */
        tables?: {
          /** `owned`: only tables that the configuration gives an owner. */
          include?: 'all' | 'owned';
          /** Only these: `schema.table` by their real names; `*` stands for any characters. */
          patterns?: string[];
          /** Not these, whatever else says. */
          exclude?: string[];
        };
        /**
         * Tables that a permission policy closes to some people:
         * `schema.table` by their real names; `*` stands for any characters.
         * The catalog shows a relation at both of its ends, to everybody who
         * may read one of them. So no entity but its own names a closed table:
         * references between closed and open tables are left out, and its owner
         * stands in the annotation `datamap.dev/owner` instead of a relation.
         * What changes here reaches the entities with the next full comparison.
         */
        closed?: string[];
        /**
         * Whether entities tell rows, size, last update and health; true by
         * default. Whoever may read the entity sees them, whatever a policy
         * says of `datamap.table.statistics.read`. What changes here reaches
         * the entities with the next full comparison.
         */
        figures?: boolean;
      };
    };
  };
}
