import type { JsonObject } from '@backstage/types';
import type {
  PersonalDataDecision,
  PersonalDataKind,
} from '@datamap/plugin-datamap-common';
import type { Request, Router } from 'express';
import type { ApiContext } from '../api/ApiContext';
import { audited } from '../api/audited';
import { findForDescribing } from '../api/noteRoutes';
import { personOf } from '../api/personOf';
import type { WholeTableRow } from '../store/TableStore';
import type { DecidedColumn } from './PersonalDataStore';

const PATH = '/v1/tables/:warehouse/:table/personal-data';

/** Adds the routes about personal data in columns. */
export function addPersonalDataRoutes(
  router: Router,
  context: ApiContext,
): void {
  const { personalData } = context;

  const decide = async (
    request: Request,
    meta: JsonObject,
    work: (found: {
      row: WholeTableRow;
      column: string;
      by: string;
    }) => Promise<DecidedColumn>,
  ): Promise<DecidedColumn> => {
    const column = String(request.query.column);
    return await audited(
      context,
      {
        eventId: 'personal-data',
        request,
        severityLevel: 'medium',
        meta: { ...meta, ...request.params, column },
      },
      async () => {
        const { credentials, row } = await findForDescribing(context, request);
        return await work({ row, column, by: personOf(credentials) });
      },
      ({ before, after }) => ({
        ...(before && { before: before as JsonObject }),
        ...(after && { after: after as JsonObject }),
      }),
    );
  };

  router.put(PATH, async (request, response) => {
    const { decision, kind } = request.body as {
      decision: PersonalDataDecision;
      kind?: PersonalDataKind;
    };
    const { after } = await decide(request, { action: decision }, found =>
      personalData.decide(found.row, { ...found, decision, kind }),
    );
    response.json(after);
  });

  router.delete(PATH, async (request, response) => {
    await decide(request, { action: 'withdraw' }, found =>
      personalData.withdraw(found.row, found.column),
    );
    response.status(204).end();
  });
}
