import { registerActions } from './actions/registerActions';
import { createRouter } from './api/createRouter';
import { AuditStore } from './audit/AuditStore';
import { createRecordingAuditor } from './audit/createRecordingAuditor';
import { MarksPublisher } from './marks/MarksPublisher';
import { refreshMarks } from './marks/refreshMarks';
import { PersonalDataStore } from './personalData/PersonalDataStore';
import { createApiContext } from './start/createApiContext';
import { createRunning } from './start/createRunning';
import { createSearch } from './start/createSearch';
import type { DatamapServices, StartOptions } from './start/DatamapServices';
import { prepareDatabase } from './start/prepareDatabase';
import { readSettings } from './start/readSettings';
import { scheduleWork } from './start/scheduleWork';
import { Upkeep } from './upkeep/Upkeep';
import { configureWarehouses } from './warehouses/configureWarehouses';

/**
 * Starts the plugin: store, API, queue, schedule. Reaches for no warehouse
 * before the backend has started.
 */
export async function startDatamap(
  services: DatamapServices,
  options: StartOptions,
): Promise<void> {
  const { config, connectors, httpAuth, logger } = services;
  const settings = readSettings(config);
  const warehouses = configureWarehouses({ config, connectors, logger });
  const database = await prepareDatabase(services);

  const personalData = PersonalDataStore.create({
    database,
    patterns: settings.personalData,
    abbreviations: settings.inference.abbreviations,
  });
  await refreshMarks(database, personalData);
  const auditEvents = AuditStore.create({ database });
  const auditor = createRecordingAuditor({
    auditor: services.auditor,
    store: auditEvents,
    httpAuth,
    logger,
  });
  const search = await createSearch(services, database, settings);
  const running = createRunning({
    services,
    database,
    settings,
    warehouses,
    auditor,
    personalData,
    searchIndexer: search.indexer,
    watchSeconds: options.watchSeconds,
  });

  const context = createApiContext({
    services,
    database,
    settings,
    warehouses,
    running,
    search,
    auditor,
    auditEvents,
    personalData,
  });
  services.httpRouter.use(createRouter(context, options));
  if (settings.actions) {
    registerActions({ ...context, registry: services.actionsRegistry });
  }
  await scheduleWork({
    services,
    database,
    warehouses,
    running,
    search,
    marks: MarksPublisher.create({ database, logger }),
    upkeep: Upkeep.create({ database, retention: settings.retention }),
  });
}
