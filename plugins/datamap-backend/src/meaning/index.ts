export * from './assessTable';
export * from './copies/findCopies';
export * from './healthOf';
export * from './publishedTable';
export * from './sumRows';
export * from './sumSizes';
export * from './types';
