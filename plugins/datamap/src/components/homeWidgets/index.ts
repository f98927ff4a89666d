export { ChangedTables } from './ChangedTables';
export { MyTables } from './MyTables';
export { StarredTables } from './StarredTables';
