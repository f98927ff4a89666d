import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { AuthResolverContext } from '@backstage/plugin-auth-node';
import { deriveUserEntityRef, signInByEmail } from './signInByEmail';

function createContext(
  signInWithCatalogUser: AuthResolverContext['signInWithCatalogUser'],
) {
  return {
    signInWithCatalogUser: jest.fn(signInWithCatalogUser),
    issueToken: jest.fn(async ({ claims }) => ({ token: claims.sub })),
    findCatalogUser: jest.fn(),
    resolveOwnershipEntityRefs: jest.fn(),
  };
}

const nobody = async () => {
  throw new NotFoundError('User not found');
};

describe('signInByEmail', () => {
  it('signs in as the User entity with the same address', async () => {
    const context = createContext(async () => ({ token: 'catalog user' }));
    await expect(
      signInByEmail('minji.park@example.com', context),
    ).resolves.toEqual({ token: 'catalog user' });
    expect(context.signInWithCatalogUser).toHaveBeenCalledWith({
      filter: { kind: 'User', 'spec.profile.email': 'minji.park@example.com' },
    });
    expect(context.issueToken).not.toHaveBeenCalled();
  });

  it('signs a person without a User entity in as herself, owning nothing else', async () => {
    const context = createContext(nobody);
    await signInByEmail('New.Person@example.com', context);
    const ref = deriveUserEntityRef('New.Person@example.com');
    expect(context.issueToken).toHaveBeenCalledWith({
      claims: { sub: ref, ent: [ref] },
    });
  });

  it('signs nobody in without a verified address, and says whom to ask', async () => {
    const context = createContext(nobody);
    await expect(signInByEmail(undefined, context)).rejects.toThrow(
      /no verified email address.*administrator/,
    );
    expect(context.issueToken).not.toHaveBeenCalled();
  });

  it('does not take a failing catalog for an absent person', async () => {
    const context = createContext(async () => {
      throw new ServiceUnavailableError('The catalog is starting');
    });
    await expect(
      signInByEmail('minji.park@example.com', context),
    ).rejects.toThrow('The catalog is starting');
    expect(context.issueToken).not.toHaveBeenCalled();
  });
});

describe('deriveUserEntityRef', () => {
  it('is the same for every spelling of one address', () => {
    expect(deriveUserEntityRef('A.B@Example.com')).toBe(
      deriveUserEntityRef('a.b@example.com'),
    );
  });

  it('tells the same mailbox at two hosts apart, and from an existing user', () => {
    const here = deriveUserEntityRef('minji.park@example.com');
    const there = deriveUserEntityRef('minji.park@example.org');
    expect(here).not.toBe(there);
    expect(there).not.toBe('user:default/minji.park');
    expect(deriveUserEntityRef('a+b@example.com')).not.toBe(
      deriveUserEntityRef('a-b@example.com'),
    );
  });

  it.each(['한글@example.com', '..@example.com', `${'x'.repeat(200)}@a.com`])(
    'makes a valid entity name of %s',
    email => {
      const name = deriveUserEntityRef(email).split('/')[1];
      expect(name).toMatch(/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/);
      expect(name.length).toBeLessThanOrEqual(63);
    },
  );
});
