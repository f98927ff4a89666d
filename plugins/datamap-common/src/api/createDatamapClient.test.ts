import { createDatamapClient } from './createDatamapClient';

describe('createDatamapClient', () => {
  const send = jest.fn<Promise<Response>, Parameters<typeof fetch>>();
  const client = createDatamapClient({
    discoveryApi: { getBaseUrl: async id => `http://portal:7007/api/${id}` },
    fetchApi: { fetch: send },
  });

  beforeEach(() => {
    send.mockReset();
    send.mockImplementation(async () => Response.json({}));
  });

  it('asks where the backend is at each request', async () => {
    await client.GET('/v1/tables', {
      params: { query: { kind: ['table', 'view'], q: '환불' } },
    });
    const request = new Request(...send.mock.calls[0]);
    expect(request.method).toBe('GET');
    expect(request.url).toBe(
      'http://portal:7007/api/datamap/v1/tables?kind=table&kind=view&q=%ED%99%98%EB%B6%88',
    );
  });

  it('sends a body as a whole, with its type', async () => {
    await client.PUT('/v1/tables/{warehouse}/{table}/review', {
      params: { path: { warehouse: 'main', table: 'public.orders' } },
      body: { decision: 'expected', note: '정상' },
    });
    const request = new Request(...send.mock.calls[0]);
    expect(request.method).toBe('PUT');
    expect(request.headers.get('content-type')).toBe('application/json');
    expect(await request.json()).toEqual({
      decision: 'expected',
      note: '정상',
    });
  });
});
