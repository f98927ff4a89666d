const TYPE = 'datamap';

/** The location, in the catalog's sense, that the entities of a warehouse come from. */
export function locationOf(warehouse: string): string {
  return `${TYPE}:${warehouse}`;
}

/** Whether a location is one of ours. */
export function isOurLocation(location: string | undefined): boolean {
  return location?.startsWith(`${TYPE}:`) ?? false;
}
