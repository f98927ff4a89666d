import { UserIdentity } from '@backstage/core-components';
import { isError } from '@backstage/errors';
import { IdentityApi, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { oidcAuthApiRef } from './oidcAuthApiRef';

/** Where signing in stands. */
export type SignInState = 'checking' | 'idle' | 'working' | 'closed' | 'failed';

/**
 * Takes up the session of an earlier visit if there is one, and offers to sign
 * in by the provider's window if not.
 */
export function useOidcSignIn(
  onSignInSuccess: (identityApi: IdentityApi) => void,
): { state: SignInState; signIn: () => void } {
  const authApi = useApi(oidcAuthApiRef);
  const [state, setState] = useState<SignInState>('checking');
  const onSuccess = useRef(onSignInSuccess);

  const attempt = useCallback(
    async (options: { optional: true } | { instantPopup: true }) => {
      const response = await authApi.getBackstageIdentity(options);
      if (!response) {
        return false;
      }
      onSuccess.current(
        UserIdentity.create({
          identity: response.identity,
          profile: await authApi.getProfile(),
          authApi,
        }),
      );
      return true;
    },
    [authApi],
  );

  useEffect(() => {
    attempt({ optional: true }).then(
      signedIn => !signedIn && setState('idle'),
      () => setState('idle'),
    );
  }, [attempt]);

  const signIn = useCallback(() => {
    setState('working');
    attempt({ instantPopup: true }).then(
      signedIn => !signedIn && setState('failed'),
      error => setState(isPopupClosed(error) ? 'closed' : 'failed'),
    );
  }, [attempt]);

  return { state, signIn };
}

/** The window was closed by the person, or refused by her at the provider. */
function isPopupClosed(error: unknown): boolean {
  return (
    isError(error) &&
    (error.name === 'PopupRejectedError' ||
      error.message.includes('popup was closed'))
  );
}
