import {
  Describing,
  DescribingItem,
  Note,
  NoteProposal,
  NoteProposalDecision,
  NoteProposalInput,
  NoteVersion,
  NoteWords,
  TableNotes,
} from '@datamap/plugin-datamap-common';
import { http, HttpResponse } from 'msw';

const api = 'http://localhost:7007/api/datamap/v1';

const orders = {
  schema: 'ecommerce',
  name: 'orders',
  title: 'Orders',
  entityRef: 'resource:main/ecommerce.orders',
  entityName: 'ecommerce.orders',
};

/** What a reader proposed yesterday, but for what is given. */
export function aProposal(given: Partial<NoteProposal> = {}): NoteProposal {
  return {
    id: 'one',
    state: 'open',
    at: new Date(Date.now() - 86_400_000).toISOString(),
    by: 'user:default/sora',
    mine: false,
    ...given,
  };
}

/** A note that nobody has written yet, but for what is given. */
export function aNote(given: Partial<Note> = {}): Note {
  return { revision: 0, source: {}, ...given };
}

/** What nobody has written anything about, but for what is given. */
export function someNotes(given: Partial<TableNotes> = {}): TableNotes {
  return {
    mayDescribe: false,
    owner: 'group:default/commerce',
    periodColumns: [],
    fields: [],
    table: aNote(),
    columns: [],
    ...given,
  };
}

/** A column of `ecommerce.orders` that lacks words, but for what is given. */
export function somethingToDescribe(
  name: string,
  given: Partial<DescribingItem> = {},
): DescribingItem {
  return {
    table: orders,
    use: { references: 3, scans: 1200 },
    column: { name, type: 'bigint', typeCategory: 'whole-number', position: 1 },
    note: aNote(),
    suggestions: [],
    alike: 0,
    ...given,
  };
}

/** What the backend takes of tables, and of no column. */
const ofTablesOnly = ['oneRow', 'periodColumn', 'contact', 'rhythm'];

interface Written {
  table: string;
  column: string | undefined;
  body: NoteWords & { revision: number };
}

/** The part of the backend that keeps what people write. */
export class FakeNotes {
  notes: TableNotes = someNotes({ mayDescribe: true });
  history: NoteVersion[] = [];
  toDescribe: DescribingItem[] = [];
  progress: Describing['progress'] = {
    share: 0.624,
    tables: { described: 5, total: 9 },
    columns: { described: 40, total: 108 },
  };
  /** Answered to everything that writes, instead of writing. */
  writeFailure: { status: number; name: string; message?: string } | undefined;
  /** Answered to the list of what to describe. */
  listFailure: { status: number; name: string } | undefined;
  readonly written: Written[] = [];
  readonly skipped: Array<{ column: string | undefined; reason: string }> = [];
  readonly takenUp: Array<string | undefined> = [];
  readonly accepted: object[] = [];
  readonly reverted: object[] = [];
  /** What readers propose about `ecommerce.orders`. */
  proposals: NoteProposal[] = [];
  readonly decided: Array<NoteProposalDecision & { id: string }> = [];

  /** Somebody else writes meanwhile. */
  somebodyWrites(words: NoteWords, column?: string) {
    const before = this.noteOf(column);
    this.replace(column, {
      source: before.source,
      ...words,
      revision: before.revision + 1,
      by: 'user:default/olivia',
      at: new Date(Date.now() - 60_000).toISOString(),
    });
  }

  readonly handlers = [
    http.get(`${api}/tables/main/:table/notes`, () =>
      HttpResponse.json(this.notes),
    ),
    http.get(`${api}/tables/main/:table/notes/history`, () =>
      HttpResponse.json({
        items: this.history,
        totalItems: this.history.length,
        pageInfo: {},
      }),
    ),
    http.put(`${api}/tables/main/:table/notes`, async ({ params, request }) => {
      const column = columnOf(request);
      const body = (await request.json()) as Written['body'];
      const current = this.noteOf(column);
      if (this.writeFailure) {
        return failed(this.writeFailure);
      }
      const foreign = column === undefined ? ['values'] : ofTablesOnly;
      const wrong = foreign.find(field => field in body);
      if (wrong) {
        const message = `'${wrong}' is nothing that it has; leave it out`;
        return failed({ status: 400, name: 'InputError', message });
      }
      if (current.revision !== body.revision) {
        return failed({ status: 409, name: 'ConflictError' }, { current });
      }
      const table = String(params.table);
      this.written.push({ table, column, body });
      this.toDescribe = this.toDescribe.filter(
        item => item.table.entityName !== table || item.column?.name !== column,
      );
      return HttpResponse.json(
        this.replace(column, {
          ...body,
          source: current.source,
          revision: body.revision + 1,
          by: 'user:default/guest',
          at: new Date().toISOString(),
        }),
      );
    }),
    http.post(`${api}/tables/main/:table/notes/revert`, async ({ request }) => {
      const column = columnOf(request);
      const body = (await request.json()) as { to: number; revision: number };
      const current = this.noteOf(column);
      if (current.revision !== body.revision) {
        return failed({ status: 409, name: 'ConflictError' }, { current });
      }
      this.reverted.push({ column, ...body });
      const version = this.history.find(({ revision }) => revision === body.to);
      return HttpResponse.json(
        this.replace(column, {
          ...version?.after,
          source: current.source,
          revision: body.revision + 1,
        }),
      );
    }),
    http.put(`${api}/tables/main/:table/notes/skip`, async ({ request }) => {
      if (this.writeFailure) {
        return failed(this.writeFailure);
      }
      const { reason } = (await request.json()) as { reason: string };
      this.skipped.push({ column: columnOf(request), reason });
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete(`${api}/tables/main/:table/notes/skip`, ({ request }) => {
      this.takenUp.push(columnOf(request));
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${api}/tables/main/:table/notes/proposals`, () =>
      HttpResponse.json(pageOf(this.proposals)),
    ),
    http.post(
      `${api}/tables/main/:table/notes/proposals`,
      async ({ request }) => {
        if (this.writeFailure) {
          return failed(this.writeFailure);
        }
        const body = (await request.json()) as NoteProposalInput;
        const proposal = aProposal({
          ...body,
          id: `made-${this.proposals.length}`,
          column: columnOf(request),
          mine: true,
        });
        this.proposals = [proposal, ...this.proposals];
        return HttpResponse.json(proposal, { status: 201 });
      },
    ),
    http.put(
      `${api}/tables/main/:table/notes/proposals/:id/decision`,
      async ({ params, request }) => {
        if (this.writeFailure) {
          return failed(this.writeFailure);
        }
        const body = (await request.json()) as NoteProposalDecision;
        const id = String(params.id);
        this.decided.push({ id, ...body });
        this.proposals = this.proposals.filter(one => one.id !== id);
        return HttpResponse.json(aProposal({ id, state: body.decision }));
      },
    ),
    http.delete(
      `${api}/tables/main/:table/notes/proposals/:id`,
      ({ params }) => {
        this.proposals = this.proposals.filter(({ id }) => id !== params.id);
        return new HttpResponse(null, { status: 204 });
      },
    ),
    http.get(`${api}/proposals`, ({ request }) => {
      const made = new URL(request.url).searchParams.get('role') === 'made';
      return HttpResponse.json(
        pageOf(
          this.proposals
            .filter(({ mine, state }) => (made ? mine : state === 'open'))
            .map(proposal => ({ table: orders, proposal })),
        ),
      );
    }),
    http.get(`${api}/ownership-requests`, () => HttpResponse.json(pageOf([]))),
    http.get(`${api}/describing`, () =>
      this.listFailure
        ? failed(this.listFailure)
        : HttpResponse.json({
            items: this.toDescribe,
            totalItems: this.toDescribe.length,
            progress: this.progress,
            pageInfo: {},
          }),
    ),
    http.post(`${api}/describing/accept`, async ({ request }) => {
      const body = (await request.json()) as { column: string };
      this.accepted.push(body);
      const before = this.toDescribe.length;
      this.toDescribe = this.toDescribe.filter(
        item => item.column?.name !== body.column,
      );
      const written = before - this.toDescribe.length;
      return HttpResponse.json({ written, left: 0 });
    }),
  ];

  private noteOf(column: string | undefined): Note {
    return column === undefined
      ? this.notes.table
      : this.notes.columns.find(note => note.column === column) ?? aNote();
  }

  private replace(column: string | undefined, note: Note): Note {
    this.notes =
      column === undefined
        ? { ...this.notes, table: note }
        : {
            ...this.notes,
            columns: [
              ...this.notes.columns.filter(one => one.column !== column),
              { ...note, column, type: 'bigint', position: 1 },
            ],
          };
    return note;
  }
}

function pageOf(items: object[]) {
  return { items, totalItems: items.length, pageInfo: {} };
}

function columnOf(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('column') ?? undefined;
}

function failed(
  {
    status,
    name,
    message = name,
  }: { status: number; name: string; message?: string },
  more: object = {},
) {
  return HttpResponse.json(
    { error: { name, message }, response: { statusCode: status }, ...more },
    { status },
  );
}
