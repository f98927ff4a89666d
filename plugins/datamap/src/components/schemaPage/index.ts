export { SchemaContent } from './SchemaContent';
export { SchemaPage } from './SchemaPage';
