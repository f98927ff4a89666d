export { addExportRoutes } from './exportRoutes';
export { forgetImports, forgetImportsNaming, WAITS_FOR } from './forgetImports';
export { addImportRoutes } from './importRoutes';
export { ImportStore } from './ImportStore';
