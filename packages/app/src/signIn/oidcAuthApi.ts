import { OAuth2 } from '@backstage/core-app-api';
import {
  ApiBlueprint,
  configApiRef,
  discoveryApiRef,
  oauthRequestApiRef,
} from '@backstage/frontend-plugin-api';
import OpenIdIcon from '@material-ui/icons/VpnKey';
import { oidcAuthApiRef } from './oidcAuthApiRef';

/** Signs in through the backend's `oidc` provider. */
export const oidcAuthApi = ApiBlueprint.make({
  name: 'oidc-auth',
  params: defineParams =>
    defineParams({
      api: oidcAuthApiRef,
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        oauthRequestApi: oauthRequestApiRef,
      },
      factory: ({ configApi, discoveryApi, oauthRequestApi }) =>
        OAuth2.create({
          configApi,
          discoveryApi,
          oauthRequestApi,
          environment: configApi.getOptionalString('auth.environment'),
          provider: { id: 'oidc', title: 'OpenID Connect', icon: OpenIdIcon },
          defaultScopes: ['openid', 'profile', 'email'],
          popupOptions: { size: { width: 520, height: 720 } },
        }),
    }),
});
