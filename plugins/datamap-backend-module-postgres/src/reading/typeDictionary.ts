import type { ColumnsRow } from '../sql/columns';
import type { TypeRow } from '../sql/types';

/**
 * The types of all columns, each described once.
 */
export class TypeDictionary {
  /** The distinct pairs of type and modifier that the columns use. */
  static usedBy(rows: Iterable<ColumnsRow>): {
    oids: number[];
    modifiers: number[];
  } {
    const pairs = new Map<string, [number, number]>();
    for (const row of rows) {
      for (const [index, oid] of row.type_oids.entries()) {
        const modifier = row.type_modifiers[index];
        const key = `${oid}:${modifier}`;
        if (!pairs.has(key)) {
          pairs.set(key, [oid, modifier]);
        }
      }
    }
    const used = [...pairs.values()];
    return {
      oids: used.map(([oid]) => oid),
      modifiers: used.map(([, modifier]) => modifier),
    };
  }

  static create(rows: TypeRow[]): TypeDictionary {
    return new TypeDictionary(
      new Map(rows.map(row => [`${row.oid}:${row.modifier}`, row])),
    );
  }

  private constructor(private readonly types: Map<string, TypeRow>) {}

  /** `undefined` for a type that was dropped a moment ago. */
  find(oid: number, modifier: number): TypeRow | undefined {
    return this.types.get(`${oid}:${modifier}`);
  }
}
