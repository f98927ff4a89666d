import type { RelationNameRow } from '../sql/routines';

/** A name as somebody wrote it in SQL. */
export interface WrittenName {
  schema?: string;
  name: string;
}

/**
 * Which relation a name in SQL most likely means.
 */
export class RelationNames {
  static create(rows: RelationNameRow[]): RelationNames {
    const names = new RelationNames();
    for (const { oid, schema, name } of rows) {
      names.oids.add(oid);
      const bySchema = names.byName.get(name) ?? new Map<string, number>();
      names.byName.set(name, bySchema.set(schema, oid));
    }
    return names;
  }

  private readonly oids = new Set<number>();
  private readonly byName = new Map<string, Map<string, number>>();

  private constructor() {}

  /** Whether it is among the relations. */
  has(oid: number): boolean {
    return this.oids.has(oid);
  }

  /**
   * A name without a schema is looked for in the search path; outside of it, it
   * counts where only one schema has it.
   */
  find(
    { schema, name }: WrittenName,
    searchPath: string[],
  ): number | undefined {
    const bySchema = this.byName.get(name);
    if (!bySchema || schema !== undefined) {
      return bySchema?.get(schema ?? '');
    }
    const found = searchPath.find(candidate => bySchema.has(candidate));
    if (found !== undefined) {
      return bySchema.get(found);
    }
    return bySchema.size === 1 ? [...bySchema.values()][0] : undefined;
  }
}
