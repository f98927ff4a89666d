import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import { structureHash } from '../compare';
import { outlineOf, type RelationOutline } from '../meaning';
import { mapGently } from './mapGently';

/** What is at hand of a relation that was read. */
export interface ExaminedRelation {
  outline: RelationOutline;
  structureHash: string;
}

/** Looks at each relation once, by object id: its columns may be made for it anew. */
export async function examineRelations(
  relations: RelationSnapshot[],
): Promise<Map<number, ExaminedRelation>> {
  return new Map(
    await mapGently(relations, (relation): [number, ExaminedRelation] => {
      const { columns } = relation;
      return [
        relation.oid,
        {
          outline: outlineOf(relation, columns),
          structureHash: structureHash({ ...relation, columns }),
        },
      ];
    }),
  );
}
