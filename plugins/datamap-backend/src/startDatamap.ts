import type {
  AuditorService,
  DatabaseService,
  HttpAuthService,
  HttpRouterService,
  LifecycleService,
  LoggerService,
  PermissionsRegistryService,
  PermissionsService,
  RootConfigService,
  SchedulerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type {
  ActionsRegistryService,
  MetricsService,
} from '@backstage/backend-plugin-api/alpha';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import { registerActions } from './actions/registerActions';
import type { ApiContext } from './api/ApiContext';
import { createRouter } from './api/createRouter';
import { AuditStore } from './audit/AuditStore';
import { createRecordingAuditor } from './audit/createRecordingAuditor';
import { ChangeStore } from './changes';
import { readDataTeam } from './contacts/readDataTeam';
import { readRequestLimit } from './config/readRequestLimit';
import { readRetention } from './config/readRetention';
import { MeasurementStore } from './history';
import { TableStructure } from './definitions/TableStructure';
import { applyMigrations } from './database/applyMigrations';
import { assertPostgres } from './database/assertPostgres';
import { keepValuesOutOfErrors } from './database/keepValuesOutOfErrors';
import { prepareWordIndex } from './database/prepareWordIndex';
import { ImportStore } from './exchange';
import { publishSyncFinished } from './events/publishSyncFinished';
import { TermImports } from './glossary/files/TermImports';
import { GlossaryStore } from './glossary/GlossaryStore';
import { TermLinks } from './glossary/TermLinks';
import { TermRelations } from './glossary/TermRelations';
import { HealthReader } from './health/HealthReader';
import { InferredReferenceStore } from './inference/InferredReferenceStore';
import { readInferenceConfig } from './inference/readInferenceConfig';
import { ABBREVIATIONS } from './inference/abbreviations';
import { ReferenceInference } from './inference/ReferenceInference';
import { MapReader } from './map/MapReader';
import { PathFinder } from './map/path/PathFinder';
import { MarksPublisher } from './marks/MarksPublisher';
import { refreshMarks } from './marks/refreshMarks';
import { refreshColumnWords } from './notes/desk/columnWords';
import { Desk } from './notes/desk/Desk';
import { readNoteFields } from './notes/fields/readNoteFields';
import { NoteStore } from './notes/NoteStore';
import { ProposalStore } from './notes/proposals/ProposalStore';
import { registerPermissions } from './permissions/registerPermissions';
import { TableAuthorizer } from './permissions/TableAuthorizer';
import { ReadQueue } from './runs/ReadQueue';
import { RunMetrics } from './runs/RunMetrics';
import { RunScheduler } from './runs/RunScheduler';
import { RunStarter } from './runs/RunStarter';
import { RunStore } from './runs/RunStore';
import { RunWorker } from './runs/RunWorker';
import {
  AbbreviationStore,
  MissStore,
  prepareSimilarity,
  readSearchConfig,
  SearchIndexer,
  SearchStore,
  StartLists,
} from './search';
import { FeedStore } from './store/FeedStore';
import { ReviewStore } from './store/ReviewStore';
import { SchemaStore } from './store/SchemaStore';
import { TableDetails } from './store/TableDetails';
import { TableStore } from './store/TableStore';
import { OwnershipRequests } from './ownership/OwnershipRequests';
import { OwnershipStore } from './ownership/OwnershipStore';
import { PersonalDataStore } from './personalData/PersonalDataStore';
import { readPersonalDataConfig } from './personalData/readPersonalDataConfig';
import { refreshDue } from './trust/refreshDue';
import { readTrustConfig } from './trust/readTrustConfig';
import { TrustStore } from './trust/TrustStore';
import { UpdateReportStore } from './updates/UpdateReportStore';
import { Upkeep } from './upkeep/Upkeep';
import type { ConnectorRegistry } from './warehouses/ConnectorRegistry';
import { ChangeWatcher } from './watching/ChangeWatcher';
import { configureWarehouses } from './warehouses/configureWarehouses';
import { AdminReader } from './warehouses/AdminReader';
import { UsageStore } from './warehouses/UsageStore';
import { WarehouseControl } from './warehouses/WarehouseControl';
import { WarehouseReader } from './warehouses/WarehouseReader';
import { WarehouseStateStore } from './warehouses/WarehouseStateStore';

/** Runs of different warehouses that one process does side by side. */
const CONCURRENT_RUNS = 2;

/**
 * What the plugin is made from.
 */
export interface DatamapServices {
  actionsRegistry: ActionsRegistryService;
  auditor: AuditorService;
  config: RootConfigService;
  connectors: ConnectorRegistry;
  database: DatabaseService;
  events: EventsService;
  httpAuth: HttpAuthService;
  httpRouter: HttpRouterService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  metrics: MetricsService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scheduler: SchedulerService;
  signals: SignalsService;
  userInfo: UserInfoService;
}

/**
 * What tests change about a start.
 */
export interface StartOptions {
  /** Whether answers are held against the OpenAPI document too. */
  validateResponses?: boolean;
  /** Seconds between two looks for runs whose process died. */
  watchSeconds?: number;
}

async function prepareDatabase(services: DatamapServices): Promise<Knex> {
  const database = await services.database.getClient();
  keepValuesOutOfErrors(database);
  await assertPostgres(database);
  if (!services.database.migrations?.skip) {
    await applyMigrations(database);
    await prepareWordIndex(database, services.logger);
  }
  return database;
}

/**
 * Starts the plugin: store, API, queue, schedule. Reaches for no warehouse
 * before the backend has started.
 */
export async function startDatamap(
  services: DatamapServices,
  options: StartOptions,
): Promise<void> {
  const { config, connectors, httpAuth, lifecycle, logger } = services;
  const dataTeam = readDataTeam(config);
  const inferenceConfig = readInferenceConfig(config);
  const retention = readRetention(config);
  const searchConfig = readSearchConfig(config);
  const personalData = {
    patterns: readPersonalDataConfig(config),
    abbreviations: inferenceConfig.abbreviations,
  };
  const trustConfig = readTrustConfig(config);
  const noteFields = readNoteFields(config);
  const warehouses = configureWarehouses({ config, connectors, logger });
  const database = await prepareDatabase(services);

  const personalDataStore = PersonalDataStore.create({
    database,
    ...personalData,
  });
  await refreshMarks(database, personalDataStore);
  const marks = MarksPublisher.create({ database, logger });

  const auditEvents = AuditStore.create({ database });
  const auditor = createRecordingAuditor({
    auditor: services.auditor,
    store: auditEvents,
    httpAuth,
    logger,
  });
  const runs = RunStore.create({ database });
  const states = WarehouseStateStore.create({ database });
  const usage = UsageStore.create({ database });
  const feed = FeedStore.create({ database, fields: noteFields });
  const schemas = SchemaStore.create({ database });
  const tables = TableStore.create({ database });
  const queue = ReadQueue.create({
    database,
    logger,
    watchSeconds: options.watchSeconds,
  });
  const starter = RunStarter.create({ database, runs, queue });
  const scheduler = RunScheduler.create({
    warehouses,
    states,
    usage,
    runs,
    starter,
    queue,
    logger,
  });
  const watcher = ChangeWatcher.create({
    warehouses,
    readNow: warehouse => scheduler.readNow(warehouse),
    logger,
  });
  const inference = ReferenceInference.create({
    database,
    config: inferenceConfig,
    logger,
  });
  const trigrams = await prepareSimilarity(database, {
    mayCreate: !services.database.migrations?.skip,
    logger,
  });
  const searchIndexer = SearchIndexer.create({
    database,
    logger,
    fields: noteFields,
  });
  const searchMisses = MissStore.create({ database, config: searchConfig });
  const worker = RunWorker.create({
    database,
    runs,
    states,
    warehouses,
    personalData: personalDataStore,
    logger,
    observer: RunMetrics.create(services.metrics, feed),
    publish: async warehouse => {
      await inference.refresh(warehouse);
      await publishSyncFinished(services, warehouse);
      // Nobody waits for it: until it is done, a search finds what was there.
      void searchIndexer.refresh();
      await refreshColumnWords(database, warehouse);
    },
    onPurged: async (warehouse, purged) => {
      const event = await auditor.createEvent({
        eventId: 'schema-purge',
        severityLevel: 'medium',
        meta: { warehouse, schemas: purged },
      });
      await event.success();
    },
  });
  const upkeep = Upkeep.create({ database, retention });

  registerPermissions(services.permissionsRegistry, tables);
  const authorizer = TableAuthorizer.create({
    permissions: services.permissions,
    permissionsRegistry: services.permissionsRegistry,
    warehouses: warehouses.map(({ id }) => id),
  });
  const context: ApiContext = {
    administration: AdminReader.create({
      warehouses,
      states,
      runs,
      usage,
      feed,
    }),
    auditor,
    auditEvents,
    authorizer,
    changes: ChangeStore.create({ database }),
    database,
    dataTeam,
    desk: Desk.create({ database, fields: noteFields }),
    glossary: GlossaryStore.create({ database }),
    termImports: TermImports.create({ database }),
    termLinks: TermLinks.create({ database }),
    termRelations: TermRelations.create({ database }),
    control: WarehouseControl.create({
      database,
      warehouses,
      runs,
      states,
      starter,
      usage,
    }),
    feed,
    health: HealthReader.create({ database, queue, states, warehouses }),
    httpAuth,
    inferred: InferredReferenceStore.create({
      database,
      enabled: inferenceConfig.enabled,
    }),
    measurements: MeasurementStore.create({ database }),
    notes: NoteStore.create({ database, fields: noteFields }),
    noteFields,
    imports: ImportStore.create({ database, fields: noteFields }),
    proposals: ProposalStore.create({ database }),
    map: MapReader.create({ database }),
    paths: PathFinder.create({ database }),
    reports: UpdateReportStore.create({ database }),
    search: {
      store: SearchStore.create({ database, trigrams, fields: noteFields }),
      indexer: searchIndexer,
      abbreviations: AbbreviationStore.create({
        database,
        builtIn: { ...ABBREVIATIONS, ...inferenceConfig.abbreviations },
      }),
      misses: searchMisses,
      start: StartLists.create({ database }),
    },
    reviews: ReviewStore.create({ database }),
    runs,
    schemas,
    starter,
    personalData: personalDataStore,
    tableDetails: TableDetails.create({
      database,
      personalData: personalDataStore,
    }),
    tableStructure: TableStructure.create({ database }),
    tables,
    trust: TrustStore.create({ database, config: trustConfig }),
    ownership: OwnershipStore.create({ database, warehouses }),
    ownershipRequests: OwnershipRequests.create({ database }),
    userInfo: services.userInfo,
    warehouseReader: WarehouseReader.create({
      database,
      warehouses,
      states,
      runs,
      schemas,
    }),
    warehouses,
    requestLimit: readRequestLimit(config),
  };
  services.httpRouter.use(createRouter(context, options));
  if (config.getOptionalBoolean('datamap.actions.enabled')) {
    registerActions({ ...context, registry: services.actionsRegistry });
  }

  await queue.start();
  lifecycle.addStartupHook(async () => {
    await queue.work(job => worker.work(job), CONCURRENT_RUNS);
    await scheduler.startUp();
    watcher.start();
    void searchIndexer.refresh();
    void marks.publish();
  });
  lifecycle.addShutdownHook(async () => {
    await watcher.stop();
    await queue.stop();
    await searchIndexer.stop();
    await marks.stop();
    for (const { connector } of warehouses) {
      await connector?.close();
    }
  });

  await services.scheduler.scheduleTask({
    id: 'datamap-start-due-runs',
    frequency: { seconds: 15 },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 1 },
    fn: () => scheduler.tick(),
  });
  await services.scheduler.scheduleTask({
    id: 'datamap-upkeep',
    frequency: { hours: 1 },
    initialDelay: { minutes: 2 },
    timeout: { minutes: 10 },
    fn: async () => {
      await upkeep.run();
      await refreshDue(database);
      await searchMisses.forget(new Date());
      await searchIndexer.repair();
      await marks.publish();
    },
  });
}
