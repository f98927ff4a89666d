import { IdentityApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';

/**
 * What to call the person who is signed in, if the catalog has no User entity
 * for her; undefined if it has.
 */
export async function findUnknownUser(options: {
  identityApi: Pick<IdentityApi, 'getBackstageIdentity' | 'getProfileInfo'>;
  catalogApi: Pick<typeof catalogApiRef.T, 'getEntityByRef'>;
}): Promise<string | undefined> {
  const { userEntityRef } = await options.identityApi.getBackstageIdentity();
  if (await options.catalogApi.getEntityByRef(userEntityRef)) {
    return undefined;
  }
  const profile = await options.identityApi.getProfileInfo();
  return profile.email ?? profile.displayName ?? userEntityRef;
}
