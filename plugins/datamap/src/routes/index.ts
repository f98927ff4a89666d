export { rootRouteRef, schemaRouteRef, warehouseRouteRef } from './routeRefs';
export { useEntityPath } from './useEntityPath';
