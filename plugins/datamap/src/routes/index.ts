export {
  adminRouteRef,
  auditRouteRef,
  changesRouteRef,
  deskRouteRef,
  importRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routeRefs';
export { useEntityPath } from './useEntityPath';
