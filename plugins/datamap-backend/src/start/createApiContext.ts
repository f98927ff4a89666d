import type { AuditorService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { ApiContext } from '../api/ApiContext';
import type { AuditStore } from '../audit/AuditStore';
import { ChangeStore } from '../changes';
import { TableStructure } from '../definitions/TableStructure';
import { ImportStore } from '../exchange';
import { GlossaryStore } from '../glossary/GlossaryStore';
import { TermImports } from '../glossary/files/TermImports';
import { TermLinks } from '../glossary/TermLinks';
import { TermRelations } from '../glossary/TermRelations';
import { HealthReader } from '../health/HealthReader';
import { MeasurementStore } from '../history';
import { InferredReferenceStore } from '../inference/InferredReferenceStore';
import { MapReader } from '../map/MapReader';
import { PathFinder } from '../map/path/PathFinder';
import { Desk } from '../notes/desk/Desk';
import { NoteStore } from '../notes/NoteStore';
import { ProposalStore } from '../notes/proposals/ProposalStore';
import { OwnershipRequests } from '../ownership/OwnershipRequests';
import { OwnershipStore } from '../ownership/OwnershipStore';
import { registerPermissions } from '../permissions/registerPermissions';
import { TableAuthorizer } from '../permissions/TableAuthorizer';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import { ReviewStore } from '../store/ReviewStore';
import { SchemaStore } from '../store/SchemaStore';
import { TableDetails } from '../store/TableDetails';
import { TableStore } from '../store/TableStore';
import { TrustStore } from '../trust/TrustStore';
import { UpdateReportStore } from '../updates/UpdateReportStore';
import { AdminReader } from '../warehouses/AdminReader';
import { WarehouseControl } from '../warehouses/WarehouseControl';
import { WarehouseReader } from '../warehouses/WarehouseReader';
import type { Running } from './createRunning';
import type { DatamapServices } from './DatamapServices';
import type { Settings } from './readSettings';

/** Makes what the API answers from. */
export function createApiContext(options: {
  services: DatamapServices;
  database: Knex;
  settings: Settings;
  warehouses: ApiContext['warehouses'];
  running: Running;
  search: ApiContext['search'];
  auditor: AuditorService;
  auditEvents: AuditStore;
  personalData: PersonalDataStore;
}): ApiContext {
  const { services, database, settings, warehouses, running } = options;
  const { search, auditor, auditEvents, personalData } = options;
  const { runs, states, usage, feed, queue, starter } = running;
  const { noteFields } = settings;
  const schemas = SchemaStore.create({ database });
  const tables = TableStore.create({ database });
  registerPermissions(services.permissionsRegistry, tables);
  const authorizer = TableAuthorizer.create({
    permissions: services.permissions,
    permissionsRegistry: services.permissionsRegistry,
    warehouses: warehouses.map(({ id }) => id),
  });
  return {
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
    dataTeam: settings.dataTeam,
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
    httpAuth: services.httpAuth,
    inferred: InferredReferenceStore.create({
      database,
      enabled: settings.inference.enabled,
    }),
    measurements: MeasurementStore.create({ database }),
    notes: NoteStore.create({ database, fields: noteFields }),
    noteFields,
    imports: ImportStore.create({ database, fields: noteFields }),
    proposals: ProposalStore.create({ database }),
    map: MapReader.create({ database }),
    paths: PathFinder.create({ database }),
    reports: UpdateReportStore.create({ database }),
    search,
    reviews: ReviewStore.create({ database }),
    runs,
    schemas,
    starter,
    personalData,
    tableDetails: TableDetails.create({
      database,
      personalData,
    }),
    tableStructure: TableStructure.create({ database }),
    tables,
    trust: TrustStore.create({ database, config: settings.trust }),
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
    requestLimit: settings.requestLimit,
  };
}
