import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './home/homeModule';
import { closedTablesModule } from '@datamap/plugin-datamap/alpha';
import { languageModule } from './language/languageModule';
import { navigationModule } from './navigation/navigationModule';
import { noticeModule } from './notice/noticeModule';
import { signInModule } from './signIn/signInModule';
import { translationsModule } from './translations/translationsModule';

/** The portal: what package.json depends on, and the portal's own modules. */
export const app = createApp({
  features: [
    closedTablesModule,
    homeModule,
    languageModule,
    navigationModule,
    noticeModule,
    signInModule,
    translationsModule,
  ],
});
