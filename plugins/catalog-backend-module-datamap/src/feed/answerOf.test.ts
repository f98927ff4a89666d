import { answerOf } from './answerOf';

function failed(status: number, message?: string) {
  return {
    response: new Response('', { status, statusText: 'No' }),
    error: message ? { error: { message } } : undefined,
  };
}

describe('answerOf', () => {
  it('is the data of a good answer', () => {
    const response = new Response('');
    expect(answerOf('GET /a', { data: { items: [] }, response })).toEqual({
      items: [],
    });
  });

  it.each([
    [404, 'NotFoundError', /"GET \/a" with 404: gone; add plugin-datamap-back/],
    [401, 'NotAllowedError', /let the plugin "catalog" call/],
    [403, 'NotAllowedError', /let the plugin "catalog" call/],
    [503, 'ServiceUnavailableError', /503: gone; it will be asked again/],
  ])('turns %s into a %s with the remedy', (status, name, message) => {
    const outcome = failed(status, 'gone');
    expect(() => answerOf('GET /a', outcome)).toThrow(
      expect.objectContaining({
        name,
        message: expect.stringMatching(message),
      }),
    );
  });

  it('takes the status text where the answer has no message', () => {
    expect(() => answerOf('GET /a', failed(500))).toThrow('500: No');
  });
});
