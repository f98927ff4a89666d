import { findUnknownUser } from './findUnknownUser';

function person(options: { known: boolean; email?: string }) {
  return {
    identityApi: {
      getBackstageIdentity: async () => ({
        type: 'user' as const,
        userEntityRef: 'user:default/new.person-0a1b2c',
        ownershipEntityRefs: ['user:default/new.person-0a1b2c'],
      }),
      getProfileInfo: async () => ({ email: options.email }),
    },
    catalogApi: {
      getEntityByRef: async () =>
        options.known
          ? {
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'User',
              metadata: { name: 'new.person-0a1b2c' },
            }
          : undefined,
    },
  };
}

describe('findUnknownUser', () => {
  it('finds nothing to say to a person of the catalog', async () => {
    await expect(
      findUnknownUser(person({ known: true, email: 'a@example.com' })),
    ).resolves.toBeUndefined();
  });

  it('calls an unknown person by her address, else by her ref', async () => {
    await expect(
      findUnknownUser(person({ known: false, email: 'a@example.com' })),
    ).resolves.toBe('a@example.com');
    await expect(findUnknownUser(person({ known: false }))).resolves.toBe(
      'user:default/new.person-0a1b2c',
    );
  });
});
