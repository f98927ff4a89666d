import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  EntityProviderConnection,
  EntityProviderMutation,
} from '@backstage/plugin-catalog-node';

/** A catalog that keeps entities in memory and remembers how they came. */
export class RecordingConnection implements EntityProviderConnection {
  readonly entities = new Map<string, Entity>();
  readonly mutations: Array<{ added: string[]; removed: string[] }> = [];
  /** The most mutations that were ever under way at once. */
  mostAtOnce = 0;
  #underWay = 0;
  #failing = new Set<number>();

  /** Makes mutations fail by their number, the first being 1. */
  failAt(...numbers: number[]): void {
    this.#failing = new Set(numbers);
  }

  refs(): string[] {
    return [...this.entities.keys()].sort();
  }

  async applyMutation(mutation: EntityProviderMutation): Promise<void> {
    if (mutation.type !== 'delta') {
      throw new Error('A full mutation is not bounded');
    }
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    await new Promise(resolve => setImmediate(resolve));
    this.#underWay -= 1;

    const added = mutation.added.map(({ entity }) => entity);
    const removed = mutation.removed.map(item =>
      'entityRef' in item ? item.entityRef : stringifyEntityRef(item.entity),
    );
    this.mutations.push({ added: added.map(stringifyEntityRef), removed });
    if (this.#failing.has(this.mutations.length)) {
      throw new Error('current transaction is aborted');
    }
    for (const ref of removed) {
      this.entities.delete(ref);
    }
    for (const entity of added) {
      this.entities.set(stringifyEntityRef(entity), entity);
    }
  }

  async refresh(): Promise<void> {
    throw new Error('Nothing here asks for a refresh');
  }
}
