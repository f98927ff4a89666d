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
