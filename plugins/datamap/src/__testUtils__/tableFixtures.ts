import {
  Column,
  Measurement,
  Ownership,
  Reference,
  Table,
  TableNotes,
  TermOfTable,
} from '@datamap/plugin-datamap-common';
import { http, HttpResponse } from 'msw';
import { someNotes } from './FakeNotes';
import { aTable } from './fixtures';

const measuredAt = '2024-11-12T04:10:00Z';

/** Everything about the table `ecommerce.orders`, but for what is given. */
export function aWholeTable(given: Partial<Table> = {}): Table {
  return {
    ...aTable(),
    description: 'One row per order.',
    titleSource: 'comment',
    schemaTitle: 'Orders and products',
    warehouseTitle: 'Sales warehouse',
    columns: 3,
    references: { outgoing: 1, incoming: 0 },
    primaryKey: ['order_id'],
    sizes: {
      table: {
        value: 3_000_000,
        grade: 'exact',
        measuredAt,
        method: 'relation-size',
      },
      indexes: { grade: 'unknown', measuredAt, method: 'none' },
    },
    verdicts: [],
    lastReadAt: measuredAt,
    mayReview: false,
    contacts: [{ role: 'table-owner', entityRef: 'group:default/commerce' }],
    ...given,
  };
}

/** A column without any role, but for what is given. */
export function aColumn(given: Partial<Column> = {}): Column {
  const position = given.position ?? 1;
  return {
    position,
    name: `column_${position}`,
    title: `Column ${position}`,
    type: 'text',
    typeCategory: 'text',
    nullable: true,
    keys: [],
    references: [],
    ...given,
  };
}

/** A reference of `ecommerce.orders` to `ecommerce.users`, but for what is given. */
export function aReference(given: Partial<Reference> = {}): Reference {
  return {
    constraint: 'orders_user_fkey',
    table: { schema: 'ecommerce', name: 'orders', title: 'Orders' },
    otherTable: {
      schema: 'ecommerce',
      name: 'users',
      title: 'Customers',
      entityRef: 'resource:main/ecommerce.users',
      entityName: 'ecommerce.users',
    },
    columns: [{ from: 'user_id', to: 'user_id' }],
    onUpdate: 'no-action',
    onDelete: 'cascade',
    validated: true,
    deferrable: false,
    deferred: false,
    ...given,
  };
}

interface TablePageAnswers {
  table?: Table;
  columns?: Column[];
  outgoing?: Reference[];
  incoming?: Reference[];
  /** The history of the figures, oldest first. */
  measurements?: Measurement[];
  /** What people wrote about it. */
  notes?: TableNotes;
  /** What is said of who owns it, beside its owner. */
  ownership?: Partial<Ownership>;
  /** What the table's entity is related to. */
  relations?: Array<{ type: string; targetRef: string }>;
  /** What the catalog knows, by ref. */
  entities?: Record<string, object>;
  /** The terms of it and of its columns. */
  terms?: TermOfTable[];
  mayChooseTerms?: boolean;
}

/** Answers what the entity page of `ecommerce.orders` asks of catalog and API. */
export function tablePageHandlers({
  table = aWholeTable(),
  columns = [],
  outgoing = [],
  incoming = [],
  measurements = [],
  notes = someNotes(),
  ownership = {},
  relations = [],
  entities = {},
  terms = [],
  mayChooseTerms = false,
}: TablePageAnswers = {}) {
  const api = 'http://localhost:7007/api/datamap/v1/tables/main/*';
  const entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      namespace: 'main',
      name: table.entityName,
      title: table.title,
      annotations: {
        'datamap.dev/warehouse': 'main',
        'datamap.dev/qualified-name': `${table.schema}.${table.name}`,
      },
    },
    spec: {
      type: table.kind === 'view' ? 'warehouse-view' : 'warehouse-table',
      owner: table.owner,
      partOf: 'resource:main/ecommerce',
    },
    relations,
  };
  return [
    http.get(
      'http://localhost:7007/api/catalog/entities/by-name/resource/main/*',
      () => HttpResponse.json(entity),
    ),
    http.get(`${api}/columns`, () =>
      HttpResponse.json({ items: columns, totalItems: columns.length }),
    ),
    http.get(`${api}/references`, () =>
      HttpResponse.json({ outgoing, incoming }),
    ),
    http.get(`${api}/terms`, () =>
      HttpResponse.json({ items: terms, mayDescribe: mayChooseTerms }),
    ),
    http.get(`${api}/notes`, () => HttpResponse.json(notes)),
    http.get(`${api}/notes/proposals`, () =>
      HttpResponse.json({ items: [], totalItems: 0, pageInfo: {} }),
    ),
    http.get(`${api}/owner`, () =>
      HttpResponse.json({
        owner: table.owner,
        source: 'configuration',
        mayDecide: false,
        askAs: [],
        ...ownership,
      }),
    ),
    http.get(`${api}/owner/requests`, () =>
      HttpResponse.json({ items: [], totalItems: 0, pageInfo: {} }),
    ),
    http.get(`${api}/measurements`, ({ request }) => {
      const from = new URL(request.url).searchParams.get('from') ?? '';
      return HttpResponse.json({
        items: measurements.filter(({ to }) => to >= from),
        pageInfo: {},
      });
    }),
    http.get(api, () => HttpResponse.json(table)),
    http.post(
      'http://localhost:7007/api/catalog/entities/by-refs',
      async ({ request }) => {
        const { entityRefs } = (await request.json()) as {
          entityRefs: string[];
        };
        return HttpResponse.json({
          items: entityRefs.map(ref => entities[ref] ?? null),
        });
      },
    ),
  ];
}
