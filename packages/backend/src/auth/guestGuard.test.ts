import { guestGuard } from './guestGuard';

describe('guestGuard', () => {
  it.each([
    ['127.0.0.1', undefined],
    ['127.0.0.1', 'development'],
    ['127.1.2.3', 'test'],
    ['localhost', 'development'],
    ['::1', 'development'],
  ])('allows guests on %s with NODE_ENV %s', (host, nodeEnvironment) => {
    expect(guestGuard({ configured: true, host, nodeEnvironment })).toEqual({
      guest: true,
    });
  });

  it.each([
    [undefined, 'development', /every interface.*127\.0\.0\.1/],
    ['0.0.0.0', 'development', /"0\.0\.0\.0".*backend\.listen\.host/],
    ['::', 'development', /"::"/],
    ['10.0.0.7', undefined, /"10\.0\.0\.7"/],
    ['127.0.0.1.example.com', 'development', /"127\.0\.0\.1\.example\.com"/],
    ['127.0.0.1', 'production', /NODE_ENV is "production".*Remove/],
    [undefined, 'production', /NODE_ENV is "production"/],
  ])(
    'refuses guests on %s with NODE_ENV %s and says why',
    (host, nodeEnvironment, reason) => {
      const decision = guestGuard({ configured: true, host, nodeEnvironment });
      expect(decision).toEqual({
        guest: false,
        refusal: expect.stringMatching(reason),
      });
    },
  );

  it('has nothing to refuse where no guest is configured', () => {
    expect(
      guestGuard({
        configured: false,
        host: undefined,
        nodeEnvironment: 'production',
      }),
    ).toEqual({ guest: false });
  });
});
