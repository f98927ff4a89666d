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
export async function answerOf<Answer>(
  request: string,
  outcome: Promise<Outcome<Answer>>,
): Promise<Answer> {
  const { data, error, response } = await outcome;
  if (response.ok && data !== undefined) {
    return data;
  }
  const failure = `Datamap answered "${request}" with ${response.status}: ${
    error?.error?.message ?? response.statusText
  }`;
  switch (response.status) {
    case 404:
      throw new NotFoundError(
        `${failure}; add plugin-datamap-backend to the backend`,
      );
    case 401:
    case 403:
      throw new NotAllowedError(
        `${failure}; let the plugin "search" call the plugin "datamap"`,
      );
    default:
      throw new ServiceUnavailableError(
        `${failure}; the search keeps what it has and asks again`,
      );
  }
}
