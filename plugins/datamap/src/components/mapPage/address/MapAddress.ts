/** How far from the table in the middle. */
export type Hops = 1 | 2;

/** All that the address of the map says: whoever opens it sees the same map. */
export interface MapAddress {
  /** None: the first warehouse. */
  warehouse?: string;
  /** The entity name of the schema whose tables are shown. */
  schema?: string;
  /** The entity name of the table in the middle; it goes before the schema. */
  focus?: string;
  hops: Hops;
  /** Entity names of tables whose neighbours are shown as well. */
  expanded: string[];
  /** Whether suggested references are drawn as well. */
  suggested?: boolean;
  /** What is marked on the map and described beside it: an entity name. */
  selected?: string;
  /** Both ends of the ways that are looked for, entity names. */
  from?: string;
  to?: string;
  /** Which of the ways is drawn, the first one being 0. */
  way: number;
}

const names = [
  'warehouse',
  'schema',
  'focus',
  'selected',
  'from',
  'to',
] as const;

/** The API expands no more at a time. */
const mostExpanded = 50;

/** Reads the search part of an address; what makes no sense is left out. */
export function readMapAddress(search: URLSearchParams): MapAddress {
  const address: MapAddress = {
    hops: search.get('hops') === '2' ? 2 : 1,
    expanded: [...new Set(search.getAll('expanded'))]
      .filter(name => name !== '')
      .slice(0, mostExpanded),
    way: Math.max(0, (parseInt(search.get('way') ?? '', 10) || 1) - 1),
  };
  if (search.get('suggested') === 'yes') {
    address.suggested = true;
  }
  for (const name of names) {
    address[name] = search.get(name) || undefined;
  }
  return address;
}

/** The search part of an address; what goes without saying is not said. */
export function writeMapAddress(address: MapAddress): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = address[name];
    if (value) {
      search.set(name, value);
    }
  }
  if (address.focus && address.hops === 2) {
    search.set('hops', '2');
  }
  if (address.suggested) {
    search.set('suggested', 'yes');
  }
  for (const name of address.expanded.slice(0, mostExpanded)) {
    search.append('expanded', name);
  }
  if (address.from && address.to && address.way > 0) {
    search.set('way', String(address.way + 1));
  }
  return search;
}
