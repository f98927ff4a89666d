import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { datamapApiRef, DefaultDatamapApi } from '../api';

/** The HTTP API, with the credentials of the person signed in. */
export const datamapApi = ApiBlueprint.make({
  params: define =>
    define({
      api: datamapApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => DefaultDatamapApi.create(deps),
    }),
});
