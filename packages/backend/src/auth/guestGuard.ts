/** What decides whether guests may exist. */
export interface GuestGuardOptions {
  /** Whether the configuration has `auth.providers.guest`. */
  configured: boolean;
  /** `backend.listen.host`; undefined means every interface. */
  host: string | undefined;
  /** The value of NODE_ENV. */
  nodeEnvironment: string | undefined;
}

/** Whether a guest provider is registered, or why the portal must not start. */
export type GuestGuardDecision =
  | { guest: boolean }
  | { guest: false; refusal: string };

const LOOPBACK_HOSTS = new Set(['localhost', '::1', '[::1]']);

function isLoopback(host: string | undefined): boolean {
  if (host === undefined) {
    return false;
  }
  return LOOPBACK_HOSTS.has(host) || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Guests exist only while the server listens on loopback and NODE_ENV is not
 * production; any other combination is refused with the reason and the remedy.
 */
export function guestGuard(options: GuestGuardOptions): GuestGuardDecision {
  if (!options.configured) {
    return { guest: false };
  }
  if (options.nodeEnvironment === 'production') {
    return {
      guest: false,
      refusal:
        'Guest sign-in is configured (auth.providers.guest) while NODE_ENV is "production". ' +
        'Remove auth.providers.guest from the configuration: guests exist for trying the portal on one machine only.',
    };
  }
  if (!isLoopback(options.host)) {
    return {
      guest: false,
      refusal:
        `Guest sign-in is configured (auth.providers.guest) while the server listens on ${
          options.host ? `"${options.host}"` : 'every interface'
        }, where others can reach it. ` +
        'Set backend.listen.host to "127.0.0.1", or remove auth.providers.guest from the configuration.',
    };
  }
  return { guest: true };
}
