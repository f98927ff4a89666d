import { Config } from '@backstage/config';

/**
 * The host that `backend.listen` names, undefined where it means every
 * interface. `backend.listen` is an object or a `host:port` string.
 */
export function readListenHost(config: Config): string | undefined {
  const listen = config.getOptional('backend.listen');
  if (typeof listen === 'string') {
    const host = listen.slice(0, listen.lastIndexOf(':'));
    return host === '' ? undefined : host;
  }
  return config.getOptionalString('backend.listen.host');
}
