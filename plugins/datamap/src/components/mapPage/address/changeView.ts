import { MapAddress } from './MapAddress';

/** All schemas of the warehouse. */
export const toOverview = ({
  warehouse,
  suggested,
  from,
  to,
  way,
}: MapAddress): MapAddress => ({
  warehouse,
  suggested,
  from,
  to,
  way,
  hops: 1,
  expanded: [],
});

/** The tables of one schema. */
export const toSchema = (address: MapAddress, schema: string): MapAddress => ({
  ...toOverview(address),
  schema,
});

/** One table and its neighbours, as far as before. */
export const toTable = (address: MapAddress, focus: string): MapAddress => ({
  ...toOverview(address),
  hops: address.hops,
  focus,
  selected: focus,
});

/**
 * The one schema that has tables: all schemas would be a single box around them.
 */
export const loneSchemaOf = (
  schemas: ReadonlyArray<{ entityName: string; tables: number }>,
): string | undefined => {
  const [lone, ...others] = schemas.filter(({ tables }) => tables > 0);
  return others.length === 0 ? lone?.entityName : undefined;
};

/** What an address shows in a warehouse where one schema alone has tables. */
export const withLoneSchema = (
  address: MapAddress,
  lone: string | undefined,
): MapAddress =>
  !lone || address.focus || address.schema || (address.from && address.to)
    ? address
    : { ...address, schema: lone };
