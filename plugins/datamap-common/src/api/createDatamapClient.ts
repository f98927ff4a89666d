import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.generated';

/**
 * A typed client of the HTTP API.
 *
 * @public
 */
export type DatamapClient = Client<paths>;

/**
 * What {@link createDatamapClient} needs.
 *
 * @public
 */
export interface DatamapClientOptions {
  /** Answers the base URL of a plugin's API, such as Backstage's discovery service. */
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  /** Sends a request with the caller's credentials, such as Backstage's fetch API. */
  fetchApi?: { fetch: typeof fetch };
}

const placeholder = 'http://datamap.invalid';

/**
 * Makes a client of the HTTP API. The address is asked for at each request, so
 * that it may be made before discovery knows.
 *
 * @public
 */
export function createDatamapClient(
  options: DatamapClientOptions,
): DatamapClient {
  const send = options.fetchApi?.fetch ?? fetch;
  return createClient<paths>({
    baseUrl: placeholder,
    fetch: async (request: Request) => {
      const baseUrl = await options.discoveryApi.getBaseUrl('datamap');
      return await send(request.url.replace(placeholder, baseUrl), {
        method: request.method,
        headers: request.headers,
        body: await bodyOf(request),
        signal: request.signal,
      });
    },
  });
}

/**
 * The body as a whole. The request itself is not handed on: Backstage's fetch
 * API reads a request more than once, and a browser would send it as a stream,
 * which it refuses over HTTP/1.1.
 */
async function bodyOf(request: Request): Promise<ArrayBuffer | undefined> {
  const body = await request.arrayBuffer();
  return body.byteLength > 0 ? body : undefined;
}
