import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { createDevApp } from '@backstage/frontend-dev-utils';
import datamapPlugin from '../src/alpha';

createDevApp({ features: [catalogPlugin, datamapPlugin] });
