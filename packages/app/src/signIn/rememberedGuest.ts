import { IdentityApi } from '@backstage/frontend-plugin-api';

const STORAGE_KEY = 'datamap.signIn.guest';

/** Whether this browser entered as a guest and has not signed out since. */
export function isRememberedGuest(storage: Storage): boolean {
  return storage.getItem(STORAGE_KEY) === 'yes';
}

/** Remembers the guest over a reload, until she signs out. */
export function rememberGuest(
  storage: Storage,
  identity: IdentityApi,
): IdentityApi {
  storage.setItem(STORAGE_KEY, 'yes');
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    async signOut() {
      forgetGuest(storage);
      await identity.signOut();
    },
  };
}

/** Shows the choice again at the next visit. */
export function forgetGuest(storage: Storage): void {
  storage.removeItem(STORAGE_KEY);
}
