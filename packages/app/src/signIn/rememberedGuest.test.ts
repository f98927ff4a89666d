import { IdentityApi } from '@backstage/frontend-plugin-api';
import { isRememberedGuest, rememberGuest } from './rememberedGuest';

describe('rememberGuest', () => {
  it('remembers a guest until she signs out', async () => {
    const signOut = jest.fn(async () => {});
    const identity = {
      getProfileInfo: async () => ({ displayName: 'Guest' }),
      signOut,
    } as unknown as IdentityApi;
    expect(isRememberedGuest(localStorage)).toBe(false);

    const guest = rememberGuest(localStorage, identity);
    expect(isRememberedGuest(localStorage)).toBe(true);
    await expect(guest.getProfileInfo()).resolves.toEqual({
      displayName: 'Guest',
    });

    await guest.signOut();
    expect(isRememberedGuest(localStorage)).toBe(false);
    expect(signOut).toHaveBeenCalledTimes(1);
  });
});
