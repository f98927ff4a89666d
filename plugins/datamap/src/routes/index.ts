export {
  adminRouteRef,
  auditRouteRef,
  changesRouteRef,
  deskRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routeRefs';
export { useEntityPath } from './useEntityPath';
