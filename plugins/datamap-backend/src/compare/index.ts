export * from './compareDefinitions';
export * from './compareRelations';
export * from './compareStructures';
export * from './isSameDatabase';
export * from './matchStructures';
export * from './safetyValve';
export * from './structureHash';
export * from './types';
