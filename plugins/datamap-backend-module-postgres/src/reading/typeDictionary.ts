import type { TypeCategory } from '@datamap/plugin-datamap-common';
import type { ColumnSnapshot } from '@datamap/plugin-datamap-node';
import type { DomainCheckRow } from '../sql/domainChecks';
import type { TypeRow } from '../sql/types';
import { groupBy } from './groupBy';
import { typeCategory } from './typeCategory';

/** What a type says of a column, worked out once for all its columns. */
export interface ColumnType extends TypeRow {
  typeCategory: TypeCategory;
  /** What a domain demands, where it demands something. */
  domainChecks?: ColumnSnapshot['domainChecks'];
}

/** A type and its modifier as one number: a key that costs nothing to make. */
function keyOf(oid: number, modifier: number): number {
  // Both have 32 bits; beyond 2^53 two keys could meet, and no oid is that
  // large together with a modifier that is.
  return modifier < 0 ? -oid : modifier * 2 ** 32 + oid;
}

/**
 * The types of all columns, each described once.
 */
export class TypeDictionary {
  static create(rows: TypeRow[], checks: DomainCheckRow[]): TypeDictionary {
    const checksOf = groupBy(checks, row => row.oid);
    return new TypeDictionary(
      new Map(
        rows.map(row => [
          keyOf(row.oid, row.modifier),
          {
            ...row,
            typeCategory: typeCategory(row),
            domainChecks: checksOf
              .get(row.oid)
              ?.map(({ name, definition }) => ({ name, sql: definition })),
          },
        ]),
      ),
    );
  }

  private constructor(private readonly types: Map<number, ColumnType>) {}

  /** `undefined` for a type that was dropped a moment ago. */
  find(oid: number, modifier: number): ColumnType | undefined {
    return this.types.get(keyOf(oid, modifier));
  }
}
