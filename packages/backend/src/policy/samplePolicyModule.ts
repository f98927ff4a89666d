import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { SamplePolicy } from './SamplePolicy';

/** Puts {@link SamplePolicy} to work. */
export const samplePolicyModule = createBackendModule({
  pluginId: 'permission',
  moduleId: 'sample-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, userInfo }) {
        policy.setPolicy(SamplePolicy.create({ userInfo }));
      },
    });
  },
});
