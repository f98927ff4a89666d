import { createHash } from 'node:crypto';
import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { AuthenticationError, isError } from '@backstage/errors';
import {
  AuthResolverContext,
  BackstageSignInResult,
} from '@backstage/plugin-auth-node';

/**
 * The entity ref under which a person without a User entity signs in. It ends
 * in a hash of the whole address, so that nobody becomes an existing user by
 * choosing a mailbox of the same name at another host.
 */
export function deriveUserEntityRef(email: string): string {
  const address = email.toLowerCase();
  const local = address
    .slice(0, address.lastIndexOf('@'))
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 50);
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 12);
  return stringifyEntityRef({
    kind: 'User',
    namespace: DEFAULT_NAMESPACE,
    name: local ? `${local}-${hash}` : hash,
  });
}

/**
 * Signs a person in as the User entity with her email address; without one she
 * signs in as herself and owns nothing but her own ref.
 */
export async function signInByEmail(
  email: string | undefined,
  context: AuthResolverContext,
): Promise<BackstageSignInResult> {
  if (!email) {
    throw new AuthenticationError(
      'The identity provider sent no verified email address. Ask its administrator to release "email" and "email_verified" to this portal.',
    );
  }
  try {
    return await context.signInWithCatalogUser({
      filter: { kind: 'User', 'spec.profile.email': email },
    });
  } catch (error) {
    if (!isError(error) || error.name !== 'NotFoundError') {
      throw error;
    }
  }
  const userEntityRef = deriveUserEntityRef(email);
  return context.issueToken({
    claims: { sub: userEntityRef, ent: [userEntityRef] },
  });
}
