import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import type { ApiContext } from './ApiContext';

/** The entity refs that somebody owns through; none for a service. */
export async function ownersOf(
  { userInfo }: Pick<ApiContext, 'userInfo'>,
  credentials: BackstageCredentials,
): Promise<string[]> {
  const { type } = credentials.principal as BackstageUserPrincipal;
  return type === 'user'
    ? (await userInfo.getUserInfo(credentials)).ownershipEntityRefs
    : [];
}
