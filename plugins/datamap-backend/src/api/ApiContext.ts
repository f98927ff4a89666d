import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { NoteField } from '@datamap/plugin-datamap-common';
import type { Request } from 'express';
import type { Knex } from 'knex';
import type { AuditStore } from '../audit/AuditStore';
import type { RequestLimit } from '../config/readRequestLimit';
import type { TableAuthorizer } from '../permissions/TableAuthorizer';
import type { InferredReferenceStore } from '../inference/InferredReferenceStore';
import type { MeasurementStore } from '../history';
import type { MapReader } from '../map/MapReader';
import type { PathFinder } from '../map/path/PathFinder';
import type { ChangeStore } from '../changes';
import type { ImportStore } from '../exchange';
import type { Desk } from '../notes/desk/Desk';
import type { NoteStore } from '../notes/NoteStore';
import type { ProposalStore } from '../notes/proposals/ProposalStore';
import type { Visibility } from '../permissions/Visibility';
import type { RunStarter } from '../runs/RunStarter';
import type { RunStore } from '../runs/RunStore';
import type { ReviewStore } from '../store/ReviewStore';
import type { SchemaStore } from '../store/SchemaStore';
import type { TableDetails } from '../store/TableDetails';
import type { TableStore } from '../store/TableStore';
import type { PersonalDataStore } from '../personalData/PersonalDataStore';
import type { OwnershipRequests } from '../ownership/OwnershipRequests';
import type { OwnershipStore } from '../ownership/OwnershipStore';
import type { TrustStore } from '../trust/TrustStore';
import type { UpdateReportStore } from '../updates/UpdateReportStore';
import type { ConfiguredWarehouse } from '../warehouses/ConfiguredWarehouse';
import type { AdminReader } from '../warehouses/AdminReader';
import type { WarehouseControl } from '../warehouses/WarehouseControl';
import type { WarehouseReader } from '../warehouses/WarehouseReader';
import type { TableStructure } from '../definitions/TableStructure';
import type {
  AbbreviationStore,
  MissStore,
  SearchIndexer,
  SearchStore,
  StartLists,
} from '../search';
import type { FeedStore } from '../store/FeedStore';
import type { TermImports } from '../glossary/files/TermImports';
import type { GlossaryStore } from '../glossary/GlossaryStore';
import type { TermLinks } from '../glossary/TermLinks';
import type { TermRelations } from '../glossary/TermRelations';
import type { HealthReader } from '../health/HealthReader';

/**
 * What the routes are made from.
 */
export interface ApiContext {
  administration: AdminReader;
  control: WarehouseControl;
  database: Knex;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  /** What it was told, kept to be read. */
  auditEvents: AuditStore;
  userInfo: UserInfoService;
  authorizer: TableAuthorizer;
  warehouses: ConfiguredWarehouse[];
  /** How often one person may ask; as often as she likes without it. */
  requestLimit?: RequestLimit;
  /** Whom to ask where nobody nearer is named, by entity ref. */
  dataTeam?: string;
  warehouseReader: WarehouseReader;
  schemas: SchemaStore;
  tables: TableStore;
  tableDetails: TableDetails;
  tableStructure: TableStructure;
  search: {
    store: SearchStore;
    /** Told when words of tables were written apart from a run. */
    indexer: SearchIndexer;
    abbreviations: AbbreviationStore;
    misses: MissStore;
    start: StartLists;
  };
  reviews: ReviewStore;
  trust: TrustStore;
  ownership: OwnershipStore;
  ownershipRequests: OwnershipRequests;
  personalData: PersonalDataStore;
  notes: NoteStore;
  /** The fields of notes that are configured. */
  noteFields: NoteField[];
  proposals: ProposalStore;
  desk: Desk;
  glossary: GlossaryStore;
  termImports: TermImports;
  termLinks: TermLinks;
  termRelations: TermRelations;
  imports: ImportStore;
  reports: UpdateReportStore;
  inferred: InferredReferenceStore;
  changes: ChangeStore;
  measurements: MeasurementStore;
  runs: RunStore;
  starter: RunStarter;
  feed: FeedStore;
  health: HealthReader;
  map: MapReader;
  paths: PathFinder;
}

/** Who asks, and which tables she may see. */
export interface Caller {
  credentials: BackstageCredentials;
  visibility: Visibility;
}

/**
 * Finds out who asks. Throws an AuthenticationError or NotAllowedError for
 * anybody but a user or a service.
 */
export async function callerOf(
  context: ApiContext,
  request: Request,
): Promise<Caller> {
  const credentials = await context.httpAuth.credentials(request, {
    allow: ['user', 'service'],
  });
  return {
    credentials,
    visibility: await context.authorizer.visibility(credentials),
  };
}
