import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** The mail address in a person's or a team's profile. */
function mailOf(profile: unknown): string | undefined {
  const email =
    typeof profile === 'object' && profile !== null && 'email' in profile
      ? profile.email
      : undefined;
  return typeof email === 'string' && email.includes('@') ? email : undefined;
}

/** The first of these people and teams that the catalog has a mail address of. */
export function useContactMail(
  entityRefs: string[],
  options: { enabled: boolean },
) {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['datamap', 'contact-mail', entityRefs],
    queryFn: async () => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs,
        fields: ['kind', 'metadata.name', 'metadata.namespace', 'spec.profile'],
      });
      return (
        items
          .map(item => mailOf(item?.spec?.profile))
          .find(mail => mail !== undefined) ?? null
      );
    },
    enabled: options.enabled && entityRefs.length > 0,
  });
}
