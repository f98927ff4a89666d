import { createBackend } from '@backstage/backend-defaults';
import { guestFeature } from './auth/guestFeature';
import { oidcSignInModule } from './auth/oidcSignInModule';
import { samplePolicyModule } from './policy/samplePolicyModule';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(oidcSignInModule);
backend.add(guestFeature);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(samplePolicyModule);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@datamap/plugin-datamap-backend'));
backend.add(import('@datamap/plugin-datamap-backend-module-postgres'));
backend.add(import('@datamap/plugin-catalog-backend-module-datamap'));
backend.add(import('@datamap/plugin-search-backend-module-datamap'));

backend.start();
