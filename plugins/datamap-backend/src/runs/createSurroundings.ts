import type { RelationOutline } from '../meaning';
import {
  createPublishedReferences,
  type PublishedReferences,
} from './referenceGraph';

/** What others are to a table, by the names that they have. */
export interface Surroundings {
  /** Of what a view reads. */
  sourceNames: string[];
  /** Of the tables that inherit from it, if there are any. */
  inheritedByNames?: string[];
  references: PublishedReferences;
}

const NOTHING: string[] = [];

/** A table among others. */
export interface PlacedTable {
  entityName: string;
  outline: RelationOutline;
}

function qualified({ schema, name }: RelationOutline): string {
  return `${schema}.${name}`;
}

/** Who inherits from whom, by the object id of the parent. */
function heirs(tables: Iterable<PlacedTable>): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { outline } of tables) {
    for (const parent of outline.inheritsFrom) {
      names.set(parent, [...(names.get(parent) ?? []), qualified(outline)]);
    }
  }
  for (const list of names.values()) {
    list.sort();
  }
  return names;
}

/**
 * Makes the function that says what others are to a table.
 *
 * @param tables - all of the warehouse, by object id
 */
export function createSurroundings(
  tables: ReadonlyMap<number, PlacedTable>,
): (outline: RelationOutline) => Surroundings {
  const inheritedBy = heirs(tables.values());
  const outlines = [...tables.values()].map(({ outline }) => outline);
  const referencesOf = createPublishedReferences(
    outlines,
    oid => tables.get(oid)?.entityName,
  );
  return outline => ({
    sourceNames:
      outline.readsFrom.length === 0
        ? NOTHING
        : outline.readsFrom.flatMap(oid => {
            const source = tables.get(oid);
            return source ? qualified(source.outline) : [];
          }),
    inheritedByNames: inheritedBy.get(outline.oid),
    references: referencesOf(outline),
  });
}

function isSame(
  one: string[] | undefined,
  other: string[] | undefined,
): boolean {
  return (
    one === other ||
    (one?.length === other?.length &&
      one?.every((name, index) => name === other?.[index]) === true)
  );
}

/** Whether others are the same to a table, in two warehouses or at two times. */
export function areSameSurroundings(
  one: Surroundings,
  other: Surroundings,
): boolean {
  return (
    isSame(one.sourceNames, other.sourceNames) &&
    isSame(one.inheritedByNames, other.inheritedByNames) &&
    (one.references === other.references ||
      (one.references.referencesLeftOut ===
        other.references.referencesLeftOut &&
        one.references.referencedByLeftOut ===
          other.references.referencedByLeftOut &&
        isSame(one.references.references, other.references.references)))
  );
}
