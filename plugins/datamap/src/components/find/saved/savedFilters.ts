/** Filters and words that somebody keeps under a name. */
export interface SavedFilter {
  name: string;
  /** What stands behind the question mark of the start page's address. */
  search: string;
}

/** As many as one person may keep. */
export const mostFilters = 50;
/** As long as a name may be. */
export const longestName = 60;

/** Reads what was stored; what is no saved filter, it leaves out. */
export function readSavedFilters(stored: unknown): SavedFilter[] {
  if (!Array.isArray(stored)) {
    return [];
  }
  return stored
    .filter(
      (item): item is SavedFilter =>
        typeof item?.name === 'string' &&
        item.name.trim() !== '' &&
        typeof item.search === 'string',
    )
    .slice(0, mostFilters);
}

const sameName = (a: string, b: string) =>
  a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/** The saved filters of this name, whatever its case. */
export function savedAs(
  filters: SavedFilter[],
  name: string,
): SavedFilter | undefined {
  return filters.find(filter => sameName(filter.name, name));
}

/** With one more, in place of the one of the same name. */
export function withFilter(
  filters: SavedFilter[],
  added: SavedFilter,
): SavedFilter[] {
  const filter = { ...added, name: added.name.trim() };
  return savedAs(filters, filter.name)
    ? filters.map(other => (sameName(other.name, filter.name) ? filter : other))
    : [...filters, filter];
}
