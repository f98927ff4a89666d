/** What stands in a page's place while, or because, there is nothing to show. */
export const states = {
  loading: 'Loading…',
  retry: 'Try again',
  forbidden: {
    title: 'You may not see this',
    body: 'Your account isn’t allowed to read it. If you need it, ask the people who run this portal.',
  },
  notFound: {
    title: 'Not found',
    body: 'Nothing has this name any more, or you may not see it. It may have been renamed or removed.',
  },
  failed: {
    title: 'This didn’t load',
    body: 'Something went wrong on our side, not with the data. Please try again in a moment.',
  },
  unreachable: {
    title: 'No answer',
    body: 'The portal’s server didn’t answer. Check your connection, then try again.',
  },
} as const;
