import { InputError, NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import {
  datamapTableOwnPermission,
  type Ownership,
  type OwnershipDecision,
  type OwnershipRequest,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import { type ApiContext, type Caller, callerOf } from '../api/ApiContext';
import { audited } from '../api/audited';
import { ownersOf } from '../api/ownersOf';
import { personOf } from '../api/personOf';
import { readPaging } from '../api/readQuery';
import { findTable } from '../api/tableRoutes';
import { entityRefOf } from '../config/entityRefOf';
import { readMessage } from '../notes/proposals/readProposal';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import type { GivenOwner } from './OwnershipStore';
import { readRequestDesk } from './readRequestDesk';

const PATH = '/v1/tables/:warehouse/:table/owner';
const REQUESTS = `${PATH}/requests`;

/** What becomes of a request, and who owned the table before and after. */
type Decided = { request: OwnershipRequest } & Partial<GivenOwner>;

/** Finds the table, for those who decide who owns it. */
async function findForOwning(
  context: ApiContext,
  request: Request,
): Promise<Caller & { row: WholeTableRow }> {
  const found = await findTable(context, request);
  const { may } = await context.authorizer.ownable(found.credentials);
  if (!may(resourceOf(found.row))) {
    throw new NotAllowedError(
      `Deciding who owns the table '${found.row.entity_name}' needs the permission '${datamapTableOwnPermission.name}', which its owner '${found.row.owner}' has; ask for the table instead`,
    );
  }
  return found;
}

/** Whom the table is to be given to: a person or a group. */
function readOwner(text: string): string {
  const owner = entityRefOf(text, 'owner');
  if (!/^(group|user):/.test(owner)) {
    throw new InputError(
      `'owner' is '${text}', which is neither a group nor a person; write it like 'group:default/data-team'`,
    );
  }
  return owner;
}

function readReason(text: string): string {
  const reason = readMessage(text, 'reason');
  if (reason === undefined) {
    throw new InputError(
      `'reason' is empty; say in a sentence why you should own the table`,
    );
  }
  return reason;
}

function readCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page of this history; leave it out to begin with the newest`,
    );
  }
  return cursor;
}

/** Adds the routes about who owns tables. */
export function addOwnershipRoutes(router: Router, context: ApiContext): void {
  const { authorizer, database, ownership, ownershipRequests } = context;

  const onRecord = async <T>(
    request: Request,
    action: string,
    work: () => Promise<T>,
    outcomeOf?: (result: T) => JsonObject,
  ): Promise<T> =>
    await audited(
      context,
      {
        eventId: 'table-ownership',
        request,
        severityLevel: 'medium',
        meta: { action, ...request.params },
      },
      work,
      outcomeOf,
    );
  const beforeAndAfter = ({ before, after }: Partial<GivenOwner>) => ({
    ...(before === undefined ? {} : { before: { owner: before } }),
    ...(after === undefined ? {} : { after: { owner: after } }),
  });
  const ownersChanged = () => void context.search.indexer.refreshWords();

  const read = async (request: Request): Promise<Ownership> => {
    const { credentials, row } = await findTable(context, request);
    const { may } = await authorizer.ownable(credentials);
    const person = personOf(credentials);
    const askAs = await ownersOf(context, credentials);
    return {
      ...(await ownership.of(row)),
      mayDecide: may(resourceOf(row)),
      askAs: [
        ...askAs.filter(ref => ref === person),
        ...askAs.filter(ref => ref !== person),
      ],
    };
  };

  router.get(PATH, async (request, response) => {
    response.json(await read(request));
  });

  router.put(PATH, async (request, response) => {
    await onRecord(
      request,
      'give',
      async () => {
        const { credentials, row } = await findForOwning(context, request);
        const owner = readOwner((request.body as { owner: string }).owner);
        return await ownership.give(row, { owner, by: personOf(credentials) });
      },
      beforeAndAfter,
    );
    ownersChanged();
    response.json(await read(request));
  });

  router.delete(PATH, async (request, response) => {
    await onRecord(
      request,
      'give-back',
      async () => {
        const { credentials, row } = await findForOwning(context, request);
        return await ownership.giveBack(row, { by: personOf(credentials) });
      },
      beforeAndAfter,
    );
    ownersChanged();
    response.status(204).end();
  });

  router.get(`${PATH}/history`, async (request, response) => {
    const { row } = await findTable(context, request);
    const { limit, cursor } = readPaging(request.query);
    response.json(
      await ownership.history(row, { limit, before: readCursor(cursor) }),
    );
  });

  router.get(REQUESTS, async (request, response) => {
    const { credentials, row } = await findTable(context, request);
    const { may } = await authorizer.ownable(credentials);
    const { state } = request.query;
    response.json(
      await ownershipRequests.of(row, {
        caller: personOf(credentials),
        onlyMine: !may(resourceOf(row)),
        state: state as OwnershipRequest['state'] | undefined,
        ...readPaging(request.query),
      }),
    );
  });

  router.post(REQUESTS, async (request, response) => {
    const asked = await onRecord(
      request,
      'ask',
      async () => {
        const { credentials, row } = await findTable(context, request);
        const body = request.body as { owner?: string; reason: string };
        const by = personOf(credentials);
        const owner = body.owner === undefined ? by : readOwner(body.owner);
        const refs = await ownersOf(context, credentials);
        if (!refs.includes(owner)) {
          throw new NotAllowedError(
            `A table can be asked for by a person, for herself or for a group that she belongs to; '${owner}' is neither`,
          );
        }
        const reason = readReason(body.reason);
        return await ownershipRequests.ask(row, { owner, reason, by });
      },
      ({ id, owner, reason }) => ({
        id,
        after: { reason, ...(owner === undefined ? {} : { owner }) },
      }),
    );
    response.status(201).json(asked);
  });

  const decide = async (request: Request): Promise<Decided> => {
    const { decision, answer } = request.body as OwnershipDecision;
    const { credentials, row } = await findForOwning(context, request);
    const by = personOf(credentials);
    const word = readMessage(answer, 'answer');
    return await database.transaction(async transaction => {
      const claimed = await ownershipRequests.claim(
        transaction,
        row,
        request.params.id,
      );
      const decided = await ownershipRequests.decide(transaction, claimed, {
        state: decision,
        answer: word,
        by,
      });
      return decision === 'accepted' && claimed.owned_by !== null
        ? {
            request: decided,
            ...(await ownership.giveWithin(transaction, row, {
              owner: claimed.owned_by,
              by,
            })),
          }
        : { request: decided };
    });
  };

  router.put(`${REQUESTS}/:id/decision`, async (request, response) => {
    const { request: decided, after } = await onRecord(
      request,
      'decide',
      () => decide(request),
      ({ request: { state, answer }, ...owners }) => ({
        state,
        ...(answer === undefined ? {} : { answer }),
        ...beforeAndAfter(owners),
      }),
    );
    if (after !== undefined) {
      ownersChanged();
    }
    response.json(decided);
  });

  router.delete(`${REQUESTS}/:id`, async (request, response) => {
    await onRecord(request, 'withdraw', async () => {
      const { credentials, row } = await findTable(context, request);
      const { id } = request.params;
      await ownershipRequests.withdraw(row, { id, by: personOf(credentials) });
    });
    response.status(204).end();
  });

  router.get('/v1/ownership-requests', async (request, response) => {
    const { role, mine } = request.query;
    const { credentials, visibility } = await callerOf(context, request);
    const page = {
      caller: personOf(credentials),
      visibility,
      ...readPaging(request.query),
    };
    if (role === 'made') {
      response.json(await readRequestDesk(database, page));
      return;
    }
    const { tables } = await authorizer.ownable(credentials);
    const owners =
      String(mine ?? true) === 'true'
        ? { owners: await ownersOf(context, credentials) }
        : {};
    response.json(
      await readRequestDesk(database, {
        ...page,
        toDecide: { tables, ...owners },
      }),
    );
  });
}
