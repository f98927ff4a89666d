import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { homeReactTranslationRef } from '@backstage/plugin-home-react/alpha';

export default createTranslationMessages({
  ref: homeReactTranslationRef,
  full: true,
  messages: {
    'settingsModal.title': '설정',
    'settingsModal.closeButtonTitle': '닫기',
    'cardExtension.settingsButtonTitle': '설정',
  },
});
