import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';

/** A request's outcome, as `openapi-fetch` gives it. */
interface Outcome<Answer> {
  data?: Answer;
  error?: { error?: { message?: string } };
  response: Response;
}

/**
 * The answer to a request, or an error that says which request it was and what
 * to do.
 *
 * @throws NotFoundError, NotAllowedError, or ServiceUnavailableError for all else
 */
export function answerOf<Answer>(
  request: string,
  outcome: Outcome<Answer>,
): Answer {
  const { data, error, response } = outcome;
  if (response.ok && data !== undefined) {
    return data;
  }
  const message = error?.error?.message ?? response.statusText;
  const failure = `Datamap answered "${request}" with ${response.status}: ${message}`;
  switch (response.status) {
    case 404:
      throw new NotFoundError(
        `${failure}; add plugin-datamap-backend to the backend`,
      );
    case 401:
    case 403:
      throw new NotAllowedError(
        `${failure}; let the plugin "catalog" call the plugin "datamap"`,
      );
    default:
      throw new ServiceUnavailableError(`${failure}; it will be asked again`);
  }
}
