import type { Target } from './Target';

/** Of more tables than these nobody knows which is meant; so they are not looked at. */
const MOST = 30;

/**
 * Tables by words. A warehouse may have the same names in hundreds of schemas,
 * so that those of one schema have to be found without the others.
 */
export class PlaceIndex {
  private readonly everywhere = new Map<string, Target[]>();
  private readonly bySchema = new Map<string, Map<string, Target[]>>();

  add(words: string, target: Target): void {
    const { schema } = target.table;
    const near = this.bySchema.get(schema) ?? new Map<string, Target[]>();
    this.bySchema.set(schema, near);
    for (const index of [this.everywhere, near]) {
      const targets = index.get(words);
      if (targets) {
        targets.push(target);
      } else {
        index.set(words, [target]);
      }
    }
  }

  /** All tables of these words. */
  all(words: string): Target[] {
    return this.everywhere.get(words) ?? [];
  }

  /** First those of the schema, then, where they are not too many, all. */
  find(words: string, schema: string): Target[][] {
    const all = this.all(words);
    const near = this.bySchema.get(schema)?.get(words) ?? [];
    return all.length > MOST ? [near] : [near, all];
  }
}
