export {
  adminRouteRef,
  auditRouteRef,
  changesRouteRef,
  coverageRouteRef,
  deskRouteRef,
  glossaryRouteRef,
  importRouteRef,
  mapRouteRef,
  rootRouteRef,
  schemaRouteRef,
  subjectsRouteRef,
  warehouseRouteRef,
} from './routeRefs';
export { useEntityPath } from './useEntityPath';
