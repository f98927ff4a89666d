import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { AppRootWrapperBlueprint } from '@backstage/plugin-app-react';
import { UnknownUserNotice } from './UnknownUserNotice';

const unknownUserNotice = AppRootWrapperBlueprint.make({
  name: 'unknown-user-notice',
  params: {
    component: ({ children }) => (
      <>
        {children}
        <UnknownUserNotice />
      </>
    ),
  },
});

/** Tells people without a User entity so, once they are signed in. */
export const noticeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [unknownUserNotice],
});
