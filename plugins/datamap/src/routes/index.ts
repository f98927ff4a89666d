export {
  adminRouteRef,
  auditRouteRef,
  changesRouteRef,
  coverageRouteRef,
  deskRouteRef,
  importRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routeRefs';
export { useEntityPath } from './useEntityPath';
