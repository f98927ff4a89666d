import { InputError, NotAllowedError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { datamapTableCertifyPermission } from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import type { ApiContext, Caller } from '../api/ApiContext';
import { audited } from '../api/audited';
import { personOf } from '../api/personOf';
import { readPaging } from '../api/readQuery';
import { findTable } from '../api/tableRoutes';
import { cleanLine } from '../notes/cleanText';
import { resourceOf, type WholeTableRow } from '../store/TableStore';
import type { DeprecationWords, SaidTrust } from './TrustStore';

const PATH = '/v1/tables/:warehouse/:table';

/** Finds the table, for those who may certify it. */
async function findForCertifying(
  context: ApiContext,
  request: Request,
): Promise<Caller & { row: WholeTableRow }> {
  const found = await findTable(context, request);
  const mayCertify = await context.authorizer.certifiable(found.credentials);
  if (!mayCertify(resourceOf(found.row))) {
    throw new NotAllowedError(
      `Certifying the table '${found.row.entity_name}', or retiring it, needs the permission '${datamapTableCertifyPermission.name}', which its owner '${found.row.owner}' has`,
    );
  }
  return found;
}

function readSentence(sentence: string): string {
  const clean = cleanLine(sentence);
  if (clean === '') {
    throw new InputError(
      `'sentence' is empty; say in a sentence what the table is certified for, or why it is being retired`,
    );
  }
  return clean;
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
  );
}

function readDay(day: string | undefined): string | undefined {
  if (day !== undefined && !isDay(day)) {
    throw new InputError(
      `'goneFrom' is '${day}', which is no day; write it as '2026-12-31'`,
    );
  }
  return day;
}

function readCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) {
    throw new InputError(
      `'cursor' is not the 'pageInfo.nextCursor' of a page of this history; leave it out to begin with the newest`,
    );
  }
  return cursor;
}

/** Adds the routes about what owners say of relying on a table. */
export function addTrustRoutes(router: Router, context: ApiContext): void {
  const { trust } = context;

  const say = async (
    request: Request,
    meta: JsonObject,
    work: (
      found: Caller & { row: WholeTableRow; by: string },
    ) => Promise<SaidTrust>,
  ): Promise<SaidTrust> =>
    await audited(
      context,
      {
        eventId: 'table-trust',
        request,
        severityLevel: 'medium',
        meta: { ...meta, ...request.params },
      },
      async () => {
        const found = await findForCertifying(context, request);
        return await work({ ...found, by: personOf(found.credentials) });
      },
      ({ before, after }) => ({
        before: before as JsonObject,
        after: after as JsonObject,
      }),
    );

  router.put(`${PATH}/certification`, async (request, response) => {
    const { sentence } = request.body as { sentence: string };
    const { after } = await say(
      request,
      { action: 'certify' },
      ({ row, ...caller }) =>
        trust.certify(row, { ...caller, sentence: readSentence(sentence) }),
    );
    response.json(after);
  });

  router.delete(`${PATH}/certification`, async (request, response) => {
    await say(request, { action: 'withdraw-certification' }, found =>
      trust.withdraw(found.row, { ...found, kind: 'certification' }),
    );
    response.status(204).end();
  });

  router.put(`${PATH}/deprecation`, async (request, response) => {
    const { sentence, goneFrom, successor } = request.body as DeprecationWords;
    const { after } = await say(
      request,
      { action: 'deprecate' },
      ({ row, ...caller }) =>
        trust.deprecate(row, {
          ...caller,
          words: {
            sentence: readSentence(sentence),
            goneFrom: readDay(goneFrom),
            successor,
          },
        }),
    );
    response.json(after);
  });

  router.delete(`${PATH}/deprecation`, async (request, response) => {
    await say(request, { action: 'withdraw-deprecation' }, found =>
      trust.withdraw(found.row, { ...found, kind: 'deprecation' }),
    );
    response.status(204).end();
  });

  router.get(`${PATH}/trust/history`, async (request, response) => {
    const { row } = await findTable(context, request);
    const { limit, cursor } = readPaging(request.query);
    response.json(
      await trust.history(row, { limit, before: readCursor(cursor) }),
    );
  });
}
