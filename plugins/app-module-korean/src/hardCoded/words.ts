/**
 * What Backstage 1.55 and its component libraries say in English inside their
 * code, where no translation reference reaches: word for word, with what is
 * filled in as a placeholder.
 */
export const words = {
  sideBar: 'sidebar nav',
  breadcrumbs: 'Breadcrumbs',
  toolbarTabs: 'Toolbar tabs',
  contentNavigation: 'Content navigation',
  opensInNewWindow: ', Opens in a new window',
  documentTitle: '{{entity}} | Overview | {{portal}}',
  general: 'General',
  authProviders: 'Authentication Providers',
  featureFlags: 'Feature Flags',
  overview: 'Overview',
  clear: 'Clear',
  open: 'Open',
  close: 'Close',
  tableSearch: 'search',
  tableClearSearch: 'clear search',
  dataTable: 'Data table',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  previousPageInCatalog: 'Previous Page',
  nextPageInCatalog: 'Next Page',
  allEntities: 'All {{kind}}',
  ownedEntities: 'Owned {{kind}}',
  starredEntities: 'Starred {{kind}}',
  hasError: 'Has Error',
  isOrphan: 'Is Orphan',
  query: 'Query',
  filterByType: 'filter by type',
  resultType: 'Result Type',
  softwareCatalog: 'Software Catalog',
  tables: 'Tables',
  terms: 'Terms',
  kind: 'Kind',
  lifecycle: 'Lifecycle',
  searchMembers: 'Search members',
  searchMembersHint: 'Search members...',
  membersShown: '{{title}} ({{shown}} of {{all}})',
  exampleOfFlag: 'create Component',
} as const;

/** The name of one of {@link words}. */
export type WordName = keyof typeof words;
