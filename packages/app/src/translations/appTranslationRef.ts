import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** The portal's own texts: side bar, sign-in page and notice. */
export const appTranslationRef = createTranslationRef({
  id: 'app',
  messages: {
    sidebar: {
      menu: 'Menu',
      home: 'Datamap, to the start page',
      myPage: 'Home',
      findData: 'Find data',
      catalog: 'Catalog',
      settings: 'Settings',
    },
    home: {
      title: 'Home',
      lead: 'What is yours, what changed lately, and what you come back to.',
    },
    signIn: {
      title: 'Sign in to {{title}}',
      lead: 'See what data the company has: how much, how fresh, and whom to ask.',
      oidc: 'Sign in',
      oidcHint: 'With your company account',
      guest: 'Look around as a guest',
      guestHint: 'Guests read, but own nothing and change nothing.',
      working: 'Signing in…',
      failed: 'Signing in did not work. Please try again.',
      popupClosed:
        'The sign-in window was closed before you were signed in. Please try again.',
    },
    notice: {
      label: 'Notice about your account',
      title: 'You are not in the catalog yet',
      body: 'You are signed in as {{user}} and can read, but no team or table counts as yours. Ask the people who run this portal to add you.',
      dismiss: 'Got it',
    },
  },
});
