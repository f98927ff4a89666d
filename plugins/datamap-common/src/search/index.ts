export * from './TableSearchDocument';
