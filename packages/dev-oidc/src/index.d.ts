/** Somebody whom the provider signs in without a password. */
export interface DemoIdentity {
  /** The name of the person's User entity. */
  name: string;
  displayName: string;
  email: string;
  /** What the person stands for, by language. */
  role: { en: string; ko: string };
}

/** The three identities that the provider offers. */
export const demoIdentities: readonly DemoIdentity[];

/** What {@link startOpenIdProvider} takes. */
export interface StartOpenIdProviderOptions {
  /** A folder for keys and sessions; both survive a restart. Made if absent. */
  dataDir: string;
  /** The one client, with its secret. */
  clientId: string;
  clientSecret: string;
  /** Where the client may be answered. */
  redirectUris: string[];
  /** The TCP port; any free one if none is given or if it is taken. */
  port?: number;
  /** A loopback address, `127.0.0.1` if none is given. */
  host?: string;
}

/** A running provider. */
export interface OpenIdProvider {
  /** The issuer, an address on loopback. */
  issuer: string;
  /** The discovery document. */
  metadataUrl: string;
  port: number;
  /** Ends the provider and writes its state. */
  stop(): Promise<void>;
}

/**
 * Starts an OpenID provider that lets anybody sign in as a demo identity. For
 * development only.
 *
 * @throws Error if NODE_ENV is `production` or the host is not loopback
 */
export function startOpenIdProvider(
  options: StartOpenIdProviderOptions,
): Promise<OpenIdProvider>;
