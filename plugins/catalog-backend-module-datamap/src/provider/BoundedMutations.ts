import type { LoggerService } from '@backstage/backend-plugin-api';
import { entityEnvelopeSchemaValidator } from '@backstage/catalog-model';
import type {
  DeferredEntity,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { FeedItem } from '@datamap/plugin-datamap-common';
import { type EntityOptions, toEntity } from '../entity/toEntity';
import { chunked } from './chunked';

/** The key by which the catalog tells our entities from others of the same name. */
const LOCATION_KEY = 'datamap';

const validateEnvelope = entityEnvelopeSchemaValidator();

/**
 * Writes to the catalog in mutations of bounded size, one after the other:
 * overlapping ones have no order, and a large removal overloads the catalog.
 */
export class BoundedMutations {
  static create(options: {
    batchSize: number;
    connection: EntityProviderConnection;
    /** What may be told; everything by default. */
    entities?: EntityOptions;
    logger: LoggerService;
  }): BoundedMutations {
    return new BoundedMutations(options);
  }

  readonly #batchSize: number;
  readonly #connection: EntityProviderConnection;
  readonly #entities: EntityOptions | undefined;
  readonly #logger: LoggerService;

  private constructor(options: {
    batchSize: number;
    connection: EntityProviderConnection;
    entities?: EntityOptions;
    logger: LoggerService;
  }) {
    this.#batchSize = options.batchSize;
    this.#connection = options.connection;
    this.#entities = options.entities;
    this.#logger = options.logger;
  }

  /**
   * Adds or updates entities. One that cannot be made is left as it was and
   * logged: it must not keep all others from the catalog.
   */
  async upsert(items: Iterable<FeedItem>, signal: AbortSignal): Promise<void> {
    const added = [...items].flatMap(item => this.#deferred(item));
    for (const chunk of chunked(added, this.#batchSize)) {
      signal.throwIfAborted();
      await this.#connection.applyMutation({
        type: 'delta',
        added: chunk,
        removed: [],
      });
    }
  }

  /** Removes entities. Those that are not there, or not ours, are left alone. */
  async remove(refs: Iterable<string>, signal: AbortSignal): Promise<void> {
    const removed = [...refs].map(entityRef => ({
      entityRef,
      locationKey: LOCATION_KEY,
    }));
    for (const chunk of chunked(removed, this.#batchSize)) {
      signal.throwIfAborted();
      await this.#connection.applyMutation({
        type: 'delta',
        added: [],
        removed: chunk,
      });
    }
  }

  #deferred(item: FeedItem): DeferredEntity[] {
    try {
      const entity = toEntity(item, this.#entities);
      validateEnvelope(entity);
      return [{ entity, locationKey: LOCATION_KEY }];
    } catch (error) {
      this.#logger.error(
        `Left "${item.entityName}" of warehouse "${item.warehouse}" as it is in the catalog, because no valid entity can be made of it: ${error}`,
      );
      return [];
    }
  }
}
