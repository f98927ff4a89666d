import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComponentProps } from 'react';
import { SignInCard } from './SignInCard';

describe('SignInCard', () => {
  it('offers the provider, and guests only where they exist', async () => {
    const onSignIn = jest.fn();
    await renderCard({ onSignIn });
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(onSignIn).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('button', { name: /guest/ })).toBeNull();
  });

  it('lets a guest in', async () => {
    const onGuest = jest.fn();
    await renderCard({ onGuest });
    await userEvent.click(
      screen.getByRole('button', { name: 'Look around as a guest' }),
    );
    expect(onGuest).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['failed', 'Signing in did not work'],
    ['closed', 'The sign-in window was closed'],
  ] as const)('says why signing in %s', async (state, text) => {
    await renderCard({ state });
    expect(screen.getByRole('alert')).toHaveTextContent(text);
  });

  it('waits while the window of the provider is open', async () => {
    await renderCard({ state: 'working' });
    expect(screen.getByRole('button', { name: 'Signing in…' })).toBeDisabled();
  });
});

function renderCard(props: Partial<ComponentProps<typeof SignInCard>> = {}) {
  return renderInTestApp(
    <SignInCard state="idle" onSignIn={jest.fn()} {...props} />,
  );
}
