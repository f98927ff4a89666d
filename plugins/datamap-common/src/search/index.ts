export * from './TableSearchDocument';
export * from './TermSearchDocument';
