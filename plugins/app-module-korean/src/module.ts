import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { frameExtensions } from './frame/frameExtensions';
import { translations } from './messages/translations';

/**
 * Adds Korean to the portal's frame, catalog, search, settings, people and
 * teams. It shows where the portal offers the language `ko`.
 *
 * @public
 */
export const koreanModule = createFrontendModule({
  pluginId: 'app',
  extensions: [...frameExtensions, ...translations],
});
