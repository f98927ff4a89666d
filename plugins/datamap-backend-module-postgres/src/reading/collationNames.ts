import type { CollationRow } from '../sql/collations';
import type { TypeRow } from '../sql/types';

/**
 * What collations are called.
 */
export class CollationNames {
  static create(rows: CollationRow[]): CollationNames {
    const standard = rows.find(row => row.is_default);
    return new CollationNames(
      new Map(rows.map(({ oid, name }) => [oid, name])),
      standard?.oid ?? 0,
    );
  }

  private constructor(
    private readonly names: Map<number, string>,
    private readonly standard: number,
  ) {}

  /**
   * The collation of a column where it is not its type's own.
   *
   * @param oid - of the column's collation; absent where that is the database's
   *   own, or the type has none
   */
  nameOf(
    oid: string | undefined,
    type: Pick<TypeRow, 'collation'> | undefined,
  ): string | undefined {
    const own = type?.collation ?? 0;
    if (oid === undefined && (own === 0 || own === this.standard)) {
      return undefined;
    }
    const collation = oid === undefined ? this.standard : Number(oid);
    return collation === own ? undefined : this.names.get(collation);
  }
}
