import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readClosedSchemas } from './readClosedSchemas';
import { SamplePolicy } from './SamplePolicy';

/** Puts {@link SamplePolicy} to work. */
export const samplePolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'sample-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        policy.setPolicy(
          SamplePolicy.create({
            userInfo,
            closedSchemas: readClosedSchemas(config),
          }),
        );
      },
    });
  },
});
