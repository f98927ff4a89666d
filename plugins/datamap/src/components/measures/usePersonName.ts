import { parseEntityRef } from '@backstage/catalog-model';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';

const nobody = 'group:default/unknown';

/** What people call a person or a team, by entity ref; undefined for no ref. */
export function usePersonName(
  entityRef: string | undefined,
): string | undefined {
  const presentation = useEntityPresentation(entityRef || nobody);
  if (!entityRef) {
    return undefined;
  }
  return presentation.primaryTitle || parseEntityRef(entityRef).name;
}
