import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DocumentLanguage } from './DocumentLanguage';

const documentLanguage = AppRootElementBlueprint.make({
  name: 'document-language',
  params: { element: <DocumentLanguage /> },
});

/** Keeps the document in step with the portal's language. */
export const languageModule = createFrontendModule({
  pluginId: 'app',
  extensions: [documentLanguage],
});
