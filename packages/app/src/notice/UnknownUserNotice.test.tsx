import { identityApiRef } from '@backstage/frontend-plugin-api';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnknownUserNotice } from './UnknownUserNotice';

describe('UnknownUserNotice', () => {
  it('tells a person without a User entity so, until she has read it', async () => {
    await renderInTestApp(<UnknownUserNotice />, {
      apis: [
        [
          identityApiRef,
          {
            getBackstageIdentity: async () => ({
              type: 'user' as const,
              userEntityRef: 'user:default/new.person-0a1b2c',
              ownershipEntityRefs: [],
            }),
            getProfileInfo: async () => ({ email: 'new.person@example.com' }),
          },
        ],
        [catalogApiRef, { getEntityByRef: async () => undefined }],
      ],
    });

    const notice = await screen.findByRole('region', {
      name: 'Notice about your account',
    });
    expect(notice).toHaveTextContent('new.person@example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Got it' }));
    expect(notice).not.toBeInTheDocument();
  });
});
