/** What coverage is listed by. */
export const listedBy = ['schema', 'owner'] as const;

/** The orders that it is listed in. */
export const orders = ['gap', 'share', 'tables', 'name'] as const;

/** What the reader has chosen to see; it lives in the page's address. */
export interface CoverageAddress {
  by: (typeof listedBy)[number];
  sort: (typeof orders)[number];
  /** All where it is empty. */
  warehouse: string;
}

/** Reads it from an address; what it does not know, it leaves out. */
export function readCoverageAddress(params: URLSearchParams): CoverageAddress {
  return {
    by: listedBy.find(by => by === params.get('by')) ?? 'schema',
    sort: orders.find(sort => sort === params.get('sort')) ?? 'gap',
    warehouse: params.get('warehouse') ?? '',
  };
}

/** The address: only what differs from the start. */
export function writeCoverageAddress({
  by,
  sort,
  warehouse,
}: CoverageAddress): URLSearchParams {
  return new URLSearchParams({
    ...(by === 'schema' ? {} : { by }),
    ...(sort === 'gap' ? {} : { sort }),
    ...(warehouse === '' ? {} : { warehouse }),
  });
}
