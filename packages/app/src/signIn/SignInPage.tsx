import { Progress, ProxiedSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { useState } from 'react';
import { isRememberedGuest, rememberGuest } from './rememberedGuest';
import { SignInCard } from './SignInCard';
import { useOidcSignIn } from './useOidcSignIn';

/**
 * The way in: the company's provider, and a guest where the backend offers one
 * (the key `auth.providers.guest` reaches the browser only then).
 */
export const SignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const guestOffered = useApi(configApiRef).has('auth.providers.guest');
  const [guest, setGuest] = useState(
    () => guestOffered && isRememberedGuest(localStorage),
  );
  const { state, signIn } = useOidcSignIn(onSignInSuccess);

  if (guest) {
    return (
      <ProxiedSignInPage
        provider="guest"
        onSignInSuccess={identity =>
          onSignInSuccess(rememberGuest(localStorage, identity))
        }
      />
    );
  }
  if (state === 'checking') {
    return <Progress />;
  }
  return (
    <SignInCard
      state={state}
      onSignIn={signIn}
      onGuest={guestOffered ? () => setGuest(true) : undefined}
    />
  );
};
