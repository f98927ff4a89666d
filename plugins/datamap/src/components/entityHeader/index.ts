export { Breadcrumbs } from './Breadcrumbs';
export { EntityHeader } from './EntityHeader';
export { entityKind, type EntityKind } from './entityKind';
export { EntityPageHeader } from './EntityPageHeader';
