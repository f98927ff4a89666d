/** The titles that Backstage's pages, tabs and entity contents declare, word for word. */
export const titles = {
  catalog: 'Catalog',
  search: 'Search',
  settings: 'Settings',
  general: 'General',
  authProviders: 'Authentication Providers',
  featureFlags: 'Feature Flags',
  home: 'Home',
  overview: 'Overview',
} as const;

type TitleName = keyof typeof titles;

const names = Object.keys(titles) as TitleName[];

/** The message of a declared title; undefined for a title that is not Backstage's. */
export function titleKeyOf(title: string): `title.${TitleName}` | undefined {
  const name = names.find(one => titles[one] === title);
  return name && `title.${name}`;
}
