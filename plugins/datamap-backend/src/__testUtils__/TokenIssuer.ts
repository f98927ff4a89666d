import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenTypes } from '@backstage/plugin-auth-node';
import { exportJWK, generateKeyPair, type KeyLike, SignJWT } from 'jose';

const KEY_ID = 'test';
const HOUR = 3600;

/**
 * Issues tokens of users as the portal's auth plugin does, and serves the key
 * that they are verified with.
 */
export class TokenIssuer {
  static async start(): Promise<TokenIssuer> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, alg: 'ES256' };
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: [key] }));
    });
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new TokenIssuer(privateKey, server);
  }

  private constructor(
    private readonly key: KeyLike,
    private readonly server: Server,
  ) {}

  /** What a plugin that asks for the auth plugin is told. */
  get baseUrl(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/api/auth`;
  }

  /** A token of a user, which ended an hour ago where it is to have expired. */
  async issue(userEntityRef: string, isExpired = false): Promise<string> {
    const issuedAt = Math.floor(Date.now() / 1000) - (isExpired ? 2 * HOUR : 0);
    return await new SignJWT({ ent: [userEntityRef] })
      .setProtectedHeader({
        typ: tokenTypes.user.typParam,
        alg: 'ES256',
        kid: KEY_ID,
      })
      .setSubject(userEntityRef)
      .setAudience(tokenTypes.user.audClaim)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + HOUR)
      .sign(this.key);
  }

  async stop(): Promise<void> {
    await new Promise<void>(resolve => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
