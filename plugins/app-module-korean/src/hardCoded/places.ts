import { WordName } from './words';

/** Where a hard-coded word stands. */
export interface Place {
  word: WordName;
  /** The elements that say it, and nothing that a reader's own data may be in. */
  selector: string;
  /** The attribute that says it; the element's own text where there is none. */
  attribute?: 'alt' | 'aria-label' | 'placeholder' | 'title';
}

const label = (word: WordName, selector: string): Place => ({
  word,
  selector,
  attribute: 'aria-label',
});

const title = (word: WordName, selector: string): Place => ({
  word,
  selector,
  attribute: 'title',
});

const text = (word: WordName, selector: string): Place => ({ word, selector });

const adornment = '.MuiAutocomplete-endAdornment button';
const search = '[data-page-title="Search"]';
const catalog = '[data-page-title="Catalog"]';

const frame: Place[] = [
  label('sideBar', 'nav'),
  label('breadcrumbs', 'nav#Breadcrumbs'),
  label('toolbarTabs', '[role=tablist]'),
  label('contentNavigation', 'nav'),
  text('opensInNewWindow', 'a > span'),
  text('documentTitle', 'head > title'),
  text('general', '#Breadcrumbs *'),
  text('authProviders', '#Breadcrumbs *'),
  text('featureFlags', '#Breadcrumbs *'),
  text('overview', '.bui-HeaderNav *'),
];

const components: Place[] = [
  ...(['clear', 'open', 'close'] as const).flatMap(word => [
    label(word, adornment),
    title(word, adornment),
  ]),
  label('tableSearch', '.MuiToolbar-root .MuiInputBase-root'),
  label('tableClearSearch', '.MuiToolbar-root button'),
  label('dataTable', 'table'),
  label('previousPage', 'button'),
  title('previousPage', 'button'),
  label('nextPage', 'button'),
  title('nextPage', 'button'),
];

const catalogPages: Place[] = [
  label('previousPageInCatalog', 'button'),
  label('nextPageInCatalog', 'button'),
  text('allEntities', `${catalog} .MuiToolbar-root *`),
  text('ownedEntities', `${catalog} .MuiToolbar-root *`),
  text('starredEntities', `${catalog} .MuiToolbar-root *`),
  text('hasError', '.MuiAutocomplete-option *'),
  text('isOrphan', '.MuiAutocomplete-option *'),
  text('hasError', `${catalog} .MuiChip-label`),
  text('isOrphan', `${catalog} .MuiChip-label`),
  label('searchMembers', `${catalog} input`),
  {
    word: 'searchMembersHint',
    selector: `${catalog} input`,
    attribute: 'placeholder',
  },
  text('membersShown', `${catalog} .bui-CardHeader *`),
];

const searchPage: Place[] = [
  label('query', `${search} button`),
  label('filterByType', '*'),
  text('resultType', `${search} h2`),
  text('softwareCatalog', `${search} .MuiAccordion-root *`),
  text('tables', `${search} .MuiAccordion-root *`),
  text('terms', `${search} .MuiAccordion-root *`),
  text('kind', `${search} label`),
  label('kind', `${search} *`),
  text('lifecycle', `${search} label`),
];

/** Every place that a hard-coded word of Backstage stands on our pages. */
export const places: Place[] = [
  ...frame,
  ...components,
  ...catalogPages,
  ...searchPage,
  {
    word: 'exampleOfFlag',
    selector: 'img',
    attribute: 'alt',
  },
];
