export * from './ChangeStore';
export * from './runChanges';
export * from './writeChanges';
export * from './writeSubjects';
export * from './forgetChanges';
export * from './purgeSchemas';
