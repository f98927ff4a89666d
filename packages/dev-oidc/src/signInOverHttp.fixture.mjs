/**
 * Goes the way of a browser and of the portal: to the provider, over its page,
 * back with a code, and from the code to tokens and the person. The page is
 * answered once; a provider that asks again has failed.
 */
export async function signInOverHttp(provider, options) {
  const cookies = new Map();
  const [redirectUri] = options.redirectUris;

  async function visit(url, init = {}) {
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join('; '),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      cookies.set(name, value);
    }
    return response;
  }

  async function follow(response) {
    let current = response;
    while (current.status === 303 || current.status === 302) {
      const next = new URL(current.headers.get('location'), provider.issuer);
      if (next.href.startsWith(redirectUri)) {
        return { redirect: next };
      }
      current = await visit(next);
    }
    return { page: await current.text() };
  }

  const start = new URL('/auth', provider.issuer);
  start.search = new URLSearchParams({
    client_id: options.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: options.scope ?? 'openid profile email',
    prompt: options.prompt ?? 'login',
    state: 'state',
  });
  const { page } = await follow(await visit(start));
  const action = /action="([^"]+)"/.exec(page)[1];
  const { redirect, page: unfinished } = await follow(
    await visit(new URL(action, provider.issuer), {
      method: 'POST',
      body: new URLSearchParams({ identity: options.identity }),
    }),
  );
  if (!redirect) {
    throw new Error(`The provider asked once more:\n${unfinished}`);
  }
  const error = redirect.searchParams.get('error');
  if (error) {
    return { error };
  }

  const answer = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(
        `${options.clientId}:${encodeURIComponent(options.clientSecret)}`,
      )}`,
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: redirect.searchParams.get('code'),
      redirect_uri: redirectUri,
    }),
  });
  const tokens = await answer.json();
  const person = await fetch(`${provider.issuer}/me`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  });
  return { tokens, userinfo: await person.json() };
}
