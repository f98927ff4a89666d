import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  search?: {
    collators?: {
      /** How the search follows Datamap. All of it may be left out. */
      datamap?: {
        /**
         * How often to look for changes. Every minute by default, first after 5
         * seconds, with 15 minutes for making all documents. A finished run also
         * gives a hint to look at once. The documents are made only where
         * something changed.
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * How often to make all documents even where nothing changed; every 24
         * hours by default. Guards against an index that lost some of them.
         */
        rebuildEvery?: HumanDuration | string;
        /**
         * Tables in one page of the feed, 1 to 1,000; 500 by default. One page is
         * in memory at a time.
         */
        pageSize?: number;
        /**
         * The address of a table's page in the portal, with `:namespace`, `:kind`
         * and `:name`; `/catalog/:namespace/:kind/:name` by default.
         */
        locationTemplate?: string;
        /**
         * Whether results tell rows and last update; true by default. Whoever
         * may read the table sees them, whatever a policy says of
         * `datamap.table.statistics.read`. What changes here takes effect when
         * the documents are made again.
         */
        figures?: boolean;
        /** How the search follows the glossary. */
        glossary?: {
          /**
           * How often to make the documents of all terms, of which there are
           * 10,000 at most. Every 5 minutes by default, first after 5 seconds,
           * with 5 minutes for it.
           */
          schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        };
      };
    };
  };
}
