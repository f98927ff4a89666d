import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** As many owners as one request may name. */
const mostOwners = 100;

/** The entity refs under which the reader owns things: her own and her teams'. */
export function useMyRefs() {
  const identity = useApi(identityApiRef);
  return useQuery({
    queryKey: ['datamap', 'identity'],
    queryFn: async () => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      return ownershipEntityRefs.slice(0, mostOwners);
    },
    gcTime: 0,
  });
}
