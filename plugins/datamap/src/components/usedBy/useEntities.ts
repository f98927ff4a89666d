import { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

const fields = [
  'kind',
  'metadata.annotations',
  'metadata.description',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'relations',
  'spec.type',
];

/** What an entity depends on or is depended on by, as its relations say. */
export function relatedRefs(
  entity: Entity,
  type: 'dependsOn' | 'dependencyOf',
): string[] {
  const refs = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)];
}

/** Entities by ref, in the order of the refs; those that the reader may not see are left out. */
export function useEntities(entityRefs: string[]) {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['datamap', 'entities', entityRefs],
    queryFn: async () => {
      const { items } = await catalog.getEntitiesByRefs({ entityRefs, fields });
      return items.filter(item => item !== undefined);
    },
    enabled: entityRefs.length > 0,
  });
}
