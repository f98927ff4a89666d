import { InputError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import type {
  NoteProposal,
  NoteProposalDecision,
  NoteProposalInput,
  NoteWords,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { readProposalDesk } from '../notes/proposals/readProposalDesk';
import { readMessage } from '../notes/proposals/readProposal';
import { readNoteWords } from '../notes/readNoteWords';
import { resourceOf } from '../store/TableStore';
import { type ApiContext, callerOf } from './ApiContext';
import { audited } from './audited';
import { answerUnlessConflict } from './answerUnlessConflict';
import { columnOf, findForDescribing } from './noteRoutes';
import { ownersOf } from './ownersOf';
import { personOf } from './personOf';
import { proposeWords } from './proposeWords';
import { readPaging } from './readQuery';
import { findTable } from './tableRoutes';

const PATH = '/v1/tables/:warehouse/:table/notes/proposals';

/** What an owner makes of a proposal, and what the note was and is. */
interface Decided {
  proposal: NoteProposal;
  before?: NoteWords;
  after?: NoteWords;
}

function auditMeta({ proposal, before, after }: Decided): JsonObject {
  const { state, column, answer } = proposal;
  return {
    state,
    ...(column === undefined ? {} : { column }),
    ...(answer === undefined ? {} : { answer }),
    ...(before && { before: before as JsonObject }),
    ...(after && { after: after as JsonObject }),
  };
}

/** The words that an owner accepts: a reader's, unless she wrote others. */
function acceptedWords(
  proposal: Pick<NoteProposal, 'title' | 'description'>,
  { title, description }: NoteProposalDecision,
): NoteWords {
  return readNoteWords(
    {
      title: title ?? proposal.title,
      description: description ?? proposal.description,
    },
    'column',
  );
}

/** Adds the routes about what readers propose that owners write. */
export function addProposalRoutes(router: Router, context: ApiContext): void {
  const { authorizer, database, notes, proposals } = context;

  const decide = async (request: Request): Promise<Decided> => {
    const body = request.body as NoteProposalDecision;
    const { id } = request.params;
    const { credentials, row } = await findForDescribing(context, request);
    const by = personOf(credentials);
    const decision = {
      state: body.decision,
      answer: readMessage(body.answer, 'answer'),
      by,
    };
    return await database.transaction(async transaction => {
      const claimed = await proposals.claim(transaction, row, id);
      const words =
        body.decision === 'accepted'
          ? acceptedWords(
              {
                title: claimed.title ?? undefined,
                description: claimed.description ?? undefined,
              },
              body,
            )
          : {};
      const proposal = await proposals.decide(transaction, claimed, decision);
      if (Object.keys(words).length === 0) {
        return { proposal };
      }
      if (body.revision === undefined) {
        throw new InputError(
          `'revision' is missing; give that of the note as you see it`,
        );
      }
      const { before, after } = await notes.accept(transaction, row, {
        column: claimed.column_name ?? undefined,
        revision: body.revision,
        by,
        words,
      });
      return { proposal, before, after };
    });
  };

  router.get(PATH, async (request, response) => {
    const { credentials, row } = await findTable(context, request);
    const { may } = await authorizer.describable(credentials);
    const { state } = request.query;
    response.json(
      await proposals.of(row, {
        caller: personOf(credentials),
        onlyMine: !may(resourceOf(row)),
        state: state as NoteProposal['state'] | undefined,
        ...readPaging(request.query),
      }),
    );
  });

  router.post(PATH, async (request, response) => {
    const { proposal } = await proposeWords(context, {
      event: { request, meta: request.params },
      column: columnOf(request),
      words: request.body as NoteProposalInput,
      find: async () => {
        const { credentials, row } = await findTable(context, request);
        return { row, by: personOf(credentials) };
      },
    });
    response.status(201).json(proposal);
  });

  router.put(`${PATH}/:id/decision`, async (request, response) => {
    await answerUnlessConflict(response, async () => {
      const { proposal, after } = await audited(
        context,
        {
          eventId: 'note-proposal',
          request,
          severityLevel: 'medium',
          meta: { action: 'decide', ...request.params },
        },
        () => decide(request),
        auditMeta,
      );
      if (after) {
        void context.search.indexer.refreshWords();
      }
      return proposal;
    });
  });

  router.delete(`${PATH}/:id`, async (request, response) => {
    await audited(
      context,
      {
        eventId: 'note-proposal',
        request,
        meta: { action: 'withdraw', ...request.params },
      },
      async () => {
        const { credentials, row } = await findTable(context, request);
        return await proposals.withdraw(row, {
          id: request.params.id,
          by: personOf(credentials),
        });
      },
    );
    response.status(204).end();
  });

  router.get('/v1/proposals', async (request, response) => {
    const { role, mine } = request.query;
    const { credentials, visibility } = await callerOf(context, request);
    const page = {
      caller: personOf(credentials),
      ...readPaging(request.query),
    };
    if (role === 'made') {
      const made = { visibility };
      response.json(await readProposalDesk(database, { ...page, made }));
      return;
    }
    const { tables } = await authorizer.describable(credentials);
    const owners =
      String(mine ?? true) === 'true'
        ? { owners: await ownersOf(context, credentials) }
        : {};
    const toDecide = { visibility, describable: tables, ...owners };
    response.json(await readProposalDesk(database, { ...page, toDecide }));
  });
}
