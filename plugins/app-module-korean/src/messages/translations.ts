import { coreComponentsTranslationRef } from '@backstage/core-components';
import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';
import { homeReactTranslationRef } from '@backstage/plugin-home-react/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';
import { searchReactTranslationRef } from '@backstage/plugin-search-react/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { frameTranslationRef } from '../frame/frameTranslationRef';

/** Korean for what Backstage's packages say; each file is loaded when it is needed. */
const resources = {
  catalog: createTranslationResource({
    ref: catalogTranslationRef,
    translations: { ko: () => import('./catalog') },
  }),
  'catalog-react': createTranslationResource({
    ref: catalogReactTranslationRef,
    translations: { ko: () => import('./catalogReact') },
  }),
  'core-components': createTranslationResource({
    ref: coreComponentsTranslationRef,
    translations: { ko: () => import('./coreComponents') },
  }),
  frame: createTranslationResource({
    ref: frameTranslationRef,
    translations: { ko: () => import('./frame') },
  }),
  home: createTranslationResource({
    ref: homeTranslationRef,
    translations: { ko: () => import('./home') },
  }),
  'home-react': createTranslationResource({
    ref: homeReactTranslationRef,
    translations: { ko: () => import('./homeReact') },
  }),
  org: createTranslationResource({
    ref: orgTranslationRef,
    translations: { ko: () => import('./org') },
  }),
  search: createTranslationResource({
    ref: searchTranslationRef,
    translations: { ko: () => import('./search') },
  }),
  'search-react': createTranslationResource({
    ref: searchReactTranslationRef,
    translations: { ko: () => import('./searchReact') },
  }),
  'user-settings': createTranslationResource({
    ref: userSettingsTranslationRef,
    translations: { ko: () => import('./userSettings') },
  }),
};

/** One extension for each of Backstage's packages. */
export const translations = Object.entries(resources).map(([name, resource]) =>
  TranslationBlueprint.make({
    name: `${name}-korean`,
    params: { resource },
  }),
);
