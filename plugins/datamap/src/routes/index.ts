export {
  adminRouteRef,
  auditRouteRef,
  changesRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routeRefs';
export { useEntityPath } from './useEntityPath';
