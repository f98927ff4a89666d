import type { RelationOutline } from '../meaning';

/** More referencing tables than this, and a table's references leave the catalog. */
export const HUB = 200;

/**
 * What the catalog says of the references of a table.
 */
export interface PublishedReferences {
  references: string[];
  referencesLeftOut: number;
  referencedByLeftOut: number;
}

/** What is said of a table without references. */
const NONE: PublishedReferences = {
  references: [],
  referencesLeftOut: 0,
  referencedByLeftOut: 0,
};

type Referencing = Pick<RelationOutline, 'oid' | 'foreignKeys'>;

/**
 * Makes the function that says which references of a table reach the catalog:
 * those into a table that very many others reference stay out, or that table's
 * entity would carry thousands of relations.
 */
export function createPublishedReferences(
  relations: Iterable<Referencing>,
  entityNameOf: (oid: number) => string | undefined,
): (relation: Referencing) => PublishedReferences {
  // Called several times for each table of a warehouse, of which few have many.
  const targetsOf = ({ foreignKeys }: Referencing): number[] => {
    const targets: number[] = [];
    for (const { oid } of foreignKeys) {
      if (entityNameOf(oid) !== undefined && !targets.includes(oid)) {
        targets.push(oid);
      }
    }
    return targets;
  };
  const referencing = new Map<number, number>();
  for (const relation of relations) {
    for (const target of targetsOf(relation)) {
      referencing.set(target, (referencing.get(target) ?? 0) + 1);
    }
  }
  const isHub = (oid: number) => (referencing.get(oid) ?? 0) > HUB;
  return relation => {
    if (relation.foreignKeys.length === 0 && !isHub(relation.oid)) {
      return NONE;
    }
    const targets = targetsOf(relation);
    return {
      references: targets
        .filter(oid => !isHub(oid))
        .flatMap(oid => entityNameOf(oid) ?? []),
      referencesLeftOut: targets.filter(isHub).length,
      referencedByLeftOut: isHub(relation.oid)
        ? referencing.get(relation.oid) ?? 0
        : 0,
    };
  };
}
