import { RESOURCE_TYPE_DATAMAP_TABLE } from '@datamap/plugin-datamap-common';
import {
  AuthorizeResult,
  type Permission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createDatamapTableConditionalDecision,
  datamapTableConditions,
} from '../permissions/tableConditions';

/**
 * Who calls. `guest` and `user` read, `denied` signed in but may do nothing,
 * `owner` owns the table and reads.
 */
export const CALLERS = [
  'nobody',
  'expired',
  'guest',
  'denied',
  'user',
  'owner',
  'service',
] as const;

/** One of {@link CALLERS}. */
export type Caller = (typeof CALLERS)[number];

/** What becomes of a call: done, not there, not allowed, or not even signed in. */
export type Outcome = 'done' | 'absent' | 'refused' | 'stranger';

const STRANGERS = { nobody: 'stranger', expired: 'stranger' } as const;

/** Answers everybody who signed in, with what she may see. */
const EVERYBODY = {
  ...STRANGERS,
  guest: 'done',
  denied: 'done',
  user: 'done',
  owner: 'done',
  service: 'done',
} as const;

/** About one table: for who may not read it, it is not there. */
const READERS = { ...EVERYBODY, denied: 'absent' } as const;

/** Changes something of one table, which its owner may. */
const OWNERS = { ...READERS, guest: 'refused', user: 'refused' } as const;

/** For those alone to whom a policy gives the permission, here services. */
const NAMED = {
  ...STRANGERS,
  guest: 'refused',
  denied: 'refused',
  user: 'refused',
  owner: 'refused',
  service: 'done',
} as const;

/** The same, and whoever may do it to some table. */
const OWNERS_OF_SOME = { ...NAMED, owner: 'done' } as const;

/** Of a service: whoever may do it to something of her own finds nothing there. */
const SOMEBODY_ELSES = { ...NAMED, owner: 'absent' } as const;

/** How one operation of the API answers whom. */
export interface AccessRow {
  who: Record<Caller, Outcome>;
  /** The status where it is done; 200 without. */
  done?: number;
  /** What stands for `{id}` in the path. */
  id?:
    | 'run'
    | 'inference'
    | 'follower'
    | 'import'
    | 'proposal'
    | 'ownership'
    | 'term';
  /** What stands for further parameters in the path. */
  parameters?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
  /** The text of a file that is sent instead. */
  file?: string;
}

/** One row for every operation of the OpenAPI document, by its id. */
export const accessRows: Record<string, AccessRow> = {
  listWarehouses: { who: EVERYBODY },
  getWarehouse: { who: EVERYBODY },
  listSchemas: { who: EVERYBODY },
  getSchema: { who: READERS },
  listTables: { who: EVERYBODY },
  getFacets: { who: EVERYBODY },
  getTable: { who: READERS },
  listColumns: { who: READERS },
  listIndexes: { who: READERS },
  listConstraints: { who: READERS },
  getDefinition: { who: READERS },
  listReferences: { who: READERS },
  decideInferredReference: {
    who: OWNERS,
    id: 'inference',
    body: { decision: 'confirmed' },
  },
  withdrawInferredReferenceDecision: {
    who: OWNERS,
    id: 'inference',
    done: 204,
  },
  putReview: { who: OWNERS, body: { decision: 'expected' } },
  deleteReview: { who: OWNERS, done: 204 },
  putCertification: { who: OWNERS, body: { sentence: 'Refunds' } },
  deleteCertification: { who: OWNERS, done: 204 },
  putDeprecation: { who: OWNERS, body: { sentence: 'Replaced' } },
  deleteDeprecation: { who: OWNERS, done: 204 },
  listTrustHistory: { who: READERS },
  getOwnership: { who: READERS },
  putOwner: { who: OWNERS, body: { owner: 'group:default/finance' } },
  // Gives the table to whom the configuration names, who is the owner here.
  deleteOwner: { who: OWNERS, done: 204 },
  listOwners: { who: READERS },
  listTableOwnershipRequests: { who: READERS },
  // A service has nobody to ask for.
  askForOwnership: {
    who: { ...READERS, service: 'refused' },
    body: { reason: 'We load it' },
    done: 201,
  },
  // Who may is told that it was decided before.
  decideOwnershipRequest: {
    who: OWNERS,
    id: 'ownership',
    body: { decision: 'declined' },
    done: 409,
  },
  // So is who made it.
  withdrawOwnershipRequest: {
    who: {
      ...READERS,
      guest: 'refused',
      owner: 'refused',
      service: 'refused',
    },
    id: 'ownership',
    done: 409,
  },
  listOwnershipRequests: { who: EVERYBODY },
  decidePersonalData: {
    who: OWNERS,
    query: { column: 'id' },
    body: { decision: 'rejected', kind: 'email' },
  },
  withdrawPersonalData: { who: OWNERS, query: { column: 'id' }, done: 204 },
  getNotes: { who: READERS },
  putNote: { who: OWNERS, body: { revision: 0 } },
  listNoteVersions: { who: READERS },
  revertNote: { who: OWNERS, body: { to: 0, revision: 0 } },
  putNoteSkip: { who: OWNERS, body: { reason: 'skip' }, done: 204 },
  deleteNoteSkip: { who: OWNERS, done: 204 },
  listNoteProposals: { who: READERS },
  proposeNote: { who: READERS, body: { title: 'Pay' }, done: 201 },
  // Who may is told that it was decided before.
  decideNoteProposal: {
    who: OWNERS,
    id: 'proposal',
    body: { decision: 'declined' },
    done: 409,
  },
  // So is who made it.
  withdrawNoteProposal: {
    who: {
      ...READERS,
      guest: 'refused',
      owner: 'refused',
      service: 'refused',
    },
    id: 'proposal',
    done: 409,
  },
  listTerms: { who: EVERYBODY },
  createTerm: { who: NAMED, body: { name: 'Pay' }, done: 201 },
  getTerm: { who: EVERYBODY, id: 'term' },
  putTerm: { who: NAMED, id: 'term', body: { name: 'Refund', revision: 1 } },
  listTermVersions: { who: EVERYBODY, id: 'term' },
  // To one that is gone: who may is told so.
  relateTerms: {
    who: { ...NAMED, service: 'absent' },
    id: 'term',
    parameters: { other: '00000000-0000-4000-8000-000000000000' },
  },
  unrelateTerms: {
    who: { ...NAMED, service: 'absent' },
    id: 'term',
    parameters: { other: '00000000-0000-4000-8000-000000000000' },
  },
  listTermPlaces: { who: EVERYBODY, id: 'term' },
  listTableTerms: { who: READERS },
  linkTerm: { who: OWNERS, id: 'term', done: 204 },
  unlinkTerm: { who: OWNERS, id: 'term', done: 204 },
  exportTerms: { who: EVERYBODY, query: { format: 'csv' } },
  listTermImports: { who: NAMED },
  importTerms: {
    who: NAMED,
    query: { fileName: 'terms.csv', dryRun: 'false' },
    file: 'Term,What it means\nDiscount,Less to pay\n',
  },
  // Of one that never was: who may is told so.
  undoTermImport: {
    who: { ...NAMED, service: 'absent' },
    parameters: { id: '00000000-0000-4000-8000-000000000000' },
  },
  // Of one that is gone: who may is told so.
  deleteTerm: {
    who: { ...NAMED, service: 'absent' },
    parameters: { id: '00000000-0000-4000-8000-000000000000' },
  },
  listProposals: { who: EVERYBODY },
  listCoverage: { who: EVERYBODY },
  listDescribing: { who: EVERYBODY },
  acceptSuggestion: {
    who: OWNERS_OF_SOME,
    body: { column: 'id', type: 'bigint', title: 'Number' },
  },
  exportWords: { who: EVERYBODY, query: { format: 'csv' } },
  listImports: { who: EVERYBODY },
  createImport: {
    who: OWNERS_OF_SOME,
    query: { fileName: 'words.csv' },
    file: 'Schema,Table,Title\nshop,orders,Orders\n',
    done: 201,
  },
  getImport: { who: SOMEBODY_ELSES, id: 'import' },
  mapImport: {
    who: SOMEBODY_ELSES,
    id: 'import',
    body: { mapping: { schema: 0, table: 1, title: 2 } },
  },
  listImportLines: { who: SOMEBODY_ELSES, id: 'import' },
  applyImport: { who: SOMEBODY_ELSES, id: 'import' },
  undoImport: { who: SOMEBODY_ELSES, id: 'import' },
  search: { who: EVERYBODY, query: { q: 'pay' } },
  getSearchStart: { who: EVERYBODY },
  listSearchAbbreviations: { who: EVERYBODY },
  putSearchAbbreviation: {
    who: NAMED,
    parameters: { abbreviation: 'ord' },
    body: { meanings: ['order'] },
  },
  deleteSearchAbbreviation: {
    who: NAMED,
    parameters: { abbreviation: 'ord' },
    done: 204,
  },
  reportSearchMiss: { who: EVERYBODY, body: { q: 'nowhere' }, done: 204 },
  listSearchMisses: { who: OWNERS_OF_SOME },
  getMap: { who: EVERYBODY, query: { warehouse: 'main' } },
  findPaths: {
    who: READERS,
    query: { warehouse: 'main', from: 'shop.orders', to: 'shop.users' },
  },
  listRuns: { who: EVERYBODY },
  getRun: { who: EVERYBODY, id: 'run' },
  startRun: { who: NAMED, body: { warehouse: 'main' }, done: 202 },
  // Who may is told that the run has ended.
  cancelRun: { who: NAMED, id: 'run', done: 409 },
  listRunChanges: { who: EVERYBODY, id: 'run' },
  listChanges: { who: EVERYBODY },
  listChangeGroups: { who: EVERYBODY },
  listTableChanges: { who: READERS },
  listMeasurements: { who: READERS },
  pauseWarehouse: { who: NAMED },
  resumeWarehouse: { who: NAMED },
  getAdministration: { who: NAMED },
  erasePerson: { who: NAMED, body: { entityRef: 'user:default/gone' } },
  listAuditEvents: { who: NAMED },
  getHealth: { who: NAMED },
  readFeed: { who: NAMED },
  reportUpdates: {
    who: NAMED,
    body: {
      warehouse: 'main',
      updates: [
        {
          schema: 'shop',
          table: 'orders',
          updatedAt: '2026-01-02T03:04:05Z',
        },
      ],
    },
  },
  listFeedConsumers: { who: NAMED },
  putFeedConsumer: { who: NAMED, id: 'follower', body: { revision: 1 } },
};

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** The policy that the rows hold under, by the name of a user. */
export function decideFor(
  name: string,
  permission: Permission,
): PolicyDecision {
  if (name === 'denied') {
    return DENY;
  }
  if (permission.attributes.action === 'read') {
    return ALLOW;
  }
  return name === 'owner' &&
    isResourcePermission(permission, RESOURCE_TYPE_DATAMAP_TABLE)
    ? createDatamapTableConditionalDecision(
        permission,
        datamapTableConditions.isOwner({ claims: ['group:default/finance'] }),
      )
    : DENY;
}
