/**
 * An embedded PostgreSQL server and the sample warehouse, for `npm start`,
 * tests and benchmarks. What each export takes and gives is in `index.d.ts`.
 */
export { PostgresStartError } from './server/PostgresStartError.mjs';
export { startPostgres } from './server/startPostgres.mjs';
export { availableMajors } from './server/findBinaries.mjs';
export { removeDataDir } from './server/placeForServer.mjs';
export { createPortalDatabase } from './databases/createPortalDatabase.mjs';
export { loadSqlFile } from './databases/loadSqlFile.mjs';
export { createSampleWarehouse } from './sample/createSampleWarehouse.mjs';
export { accessLevel } from './sample/accessLevel.mjs';
export { situations } from './sample/situations.mjs';
