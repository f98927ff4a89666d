import type {
  AuditorService,
  AuditorServiceCreateEventOptions,
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { JsonObject } from '@backstage/types';
import { personOf } from '../api/personOf';
import type { AuditRecord, AuditStore } from './AuditStore';

/**
 * What services do all day, thousands of times: done, it is in the portal's
 * audit log alone.
 */
const ROUTINE_OF_SERVICES: ReadonlySet<string> = new Set(['update-report']);

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/**
 * The portal's auditor, which keeps what it is told in the plugin's store too,
 * but for the routine of services. What cannot be kept there is in the portal's audit log all the same, and
 * stops nobody.
 */
export function createRecordingAuditor(options: {
  auditor: AuditorService;
  store: Pick<AuditStore, 'add'>;
  httpAuth: HttpAuthService;
  logger: LoggerService;
}): AuditorService {
  const { auditor, store, httpAuth, logger } = options;

  const whoAsked = async ({
    request,
  }: AuditorServiceCreateEventOptions): Promise<
    | BackstageCredentials<BackstageUserPrincipal | BackstageServicePrincipal>
    | undefined
  > => {
    if (!request) {
      return undefined;
    }
    try {
      return await httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
    } catch {
      // Somebody whose token ran out is nobody that we know.
      return undefined;
    }
  };

  const keep = async (
    event: AuditorServiceCreateEventOptions,
    outcome: Pick<AuditRecord, 'outcome' | 'reason'>,
    more: JsonObject = {},
  ) => {
    const { warehouse, table, by, ...facts }: JsonObject = {
      ...event.meta,
      ...more,
    };
    try {
      const caller = await whoAsked(event);
      if (
        outcome.outcome === 'done' &&
        caller?.principal.type === 'service' &&
        ROUTINE_OF_SERVICES.has(event.eventId)
      ) {
        return;
      }
      await store.add({
        event: event.eventId,
        severity: event.severityLevel ?? 'low',
        // What was not asked for over HTTP says itself by whom.
        by: caller ? personOf(caller) : text(by),
        warehouse: text(warehouse),
        table: text(table),
        facts,
        ...outcome,
      });
    } catch (error) {
      logger.warn(
        `An event '${
          event.eventId
        }' is in the audit log alone and not on the page of events: ${stringifyError(
          error,
        )}`,
      );
    }
  };

  return {
    async createEvent(event) {
      const record = await auditor.createEvent(event);
      return {
        async success(done) {
          await record.success(done);
          await keep(event, { outcome: 'done' }, done?.meta);
        },
        async fail(failure) {
          await record.fail(failure);
          const { error, meta } = failure;
          await keep(
            event,
            {
              outcome: error.name === 'NotAllowedError' ? 'refused' : 'failed',
              reason: error.message,
            },
            meta,
          );
        },
      };
    },
  };
}
