import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';

export default createTranslationMessages({
  ref: userSettingsTranslationRef,
  full: true,
  messages: {
    'languageToggle.title': '언어',
    'languageToggle.description': '화면에 쓰는 언어를 바꿔요',
    'languageToggle.select': '언어 선택: {{language}}',
    'themeToggle.title': '테마',
    'themeToggle.description': '밝은 화면과 어두운 화면 중에서 골라요',
    'themeToggle.select': '테마 선택: {{theme}}',
    'themeToggle.selectAuto': '시스템 설정에 맞추기',
    'themeToggle.names.light': '밝게',
    'themeToggle.names.dark': '어둡게',
    'themeToggle.names.auto': '자동',
    'signOutMenu.title': '로그아웃',
    'signOutMenu.moreIconTitle': '더 보기',
    'pinToggle.title': '사이드바 고정',
    'pinToggle.description': '사이드바가 접히지 않게 해요',
    'pinToggle.switchTitles.unpin': '고정 풀기',
    'pinToggle.switchTitles.pin': '고정하기',
    'pinToggle.ariaLabelTitle': '사이드바 고정 스위치',
    'identityCard.title': '계정 정보',
    'identityCard.noIdentityTitle': '계정 정보가 없어요',
    'identityCard.userEntity': '사용자',
    'identityCard.ownershipEntities': '소속과 담당',
    'defaultProviderSettings.description':
      '다음 서비스의 API와 계정 정보에 쓸 로그인: {{provider}}',
    'emptyProviders.title': '연결할 수 있는 계정이 없어요',
    'emptyProviders.description':
      '로그인 서비스를 Backstage에 추가하면 그 계정으로 로그인할 수 있어요.',
    'emptyProviders.action.title':
      'app-config.yaml 파일을 열고 아래에서 강조한 부분을 바꿔 주세요.',
    'emptyProviders.action.readMoreButtonTitle': '더 알아보기',
    'providerSettingsItem.title.signIn': '로그인: {{title}}',
    'providerSettingsItem.title.signOut': '로그아웃: {{title}}',
    'providerSettingsItem.buttonTitle.signIn': '로그인',
    'providerSettingsItem.buttonTitle.signOut': '로그아웃',
    'authProviders.title': '연결할 수 있는 계정',
    'defaultSettingsPage.tabsTitle.general': '일반',
    'defaultSettingsPage.tabsTitle.authProviders': '계정 연결',
    'defaultSettingsPage.tabsTitle.featureFlags': '실험 기능',
    'featureFlags.title': '실험 기능',
    'featureFlags.description': '바꾼 뒤에는 페이지를 새로 고쳐 주세요',
    'featureFlags.emptyFlags.title': '실험 기능이 없어요',
    'featureFlags.emptyFlags.description':
      '플러그인이 실험 기능을 등록하면 여기에서 켜고 끌 수 있어요. 새 기능을 일부 사용자에게 먼저 보여 줄 때 써요.',
    'featureFlags.emptyFlags.action.title':
      '실험 기능을 추가하는 방법은 아래 예시에 강조해 두었어요.',
    'featureFlags.emptyFlags.action.readMoreButtonTitle': '더 알아보기',
    'featureFlags.filterTitle': '필터',
    'featureFlags.clearFilter': '필터 지우기',
    'featureFlags.flagItem.title.disable': '끄기',
    'featureFlags.flagItem.title.enable': '켜기',
    'featureFlags.flagItem.subtitle.registeredInApplication':
      '포털에서 등록한 기능',
    'featureFlags.flagItem.subtitle.registeredInPlugin':
      '등록한 플러그인: {{pluginId}}',
    'settingsLayout.title': '설정',
    sidebarTitle: '설정',
    'profileCard.title': '프로필',
    'appearanceCard.title': '화면 모양',
  },
});
