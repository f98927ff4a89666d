import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { guestGuard } from './guestGuard';
import { readListenHost } from './readListenHost';

/**
 * Adds the guest provider where {@link guestGuard} allows it, and stops the
 * portal where one is configured that must not exist.
 */
export const guestFeature = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  async loader({ config }) {
    const decision = guestGuard({
      configured: config.has('auth.providers.guest'),
      host: readListenHost(config),
      nodeEnvironment: process.env.NODE_ENV,
    });
    if ('refusal' in decision) {
      throw new NotAllowedError(decision.refusal);
    }
    return decision.guest
      ? [import('@backstage/plugin-auth-backend-module-guest-provider')]
      : [];
  },
});
