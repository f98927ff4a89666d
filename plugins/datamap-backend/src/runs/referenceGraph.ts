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
  const targetsOf = ({ foreignKeys }: Referencing): number[] =>
    foreignKeys.length === 0
      ? []
      : [
          ...new Set(
            foreignKeys
              .map(({ oid }) => oid)
              .filter(oid => entityNameOf(oid) !== undefined),
          ),
        ];
  const referencing = new Map<number, number>();
  for (const relation of relations) {
    for (const target of targetsOf(relation)) {
      referencing.set(target, (referencing.get(target) ?? 0) + 1);
    }
  }
  const isHub = (oid: number) => (referencing.get(oid) ?? 0) > HUB;
  return relation => {
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
