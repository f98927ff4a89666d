import { coreComponentsTranslationRef } from '@backstage/core-components';
import { createTranslationMessages } from '@backstage/frontend-plugin-api';

export default createTranslationMessages({
  ref: coreComponentsTranslationRef,
  full: true,
  messages: {
    'signIn.title': '로그인',
    'signIn.loginFailed': '로그인하지 못했어요',
    'signIn.customProvider.title': '직접 입력한 사용자',
    'signIn.customProvider.subtitle':
      '사용자 ID와 로그인 정보를 직접 입력해 주세요.\n 입력한 내용은 저장하지 않아요.',
    'signIn.customProvider.userId': '사용자 ID',
    'signIn.customProvider.tokenInvalid':
      '올바른 OpenID Connect JWT 토큰이 아니에요',
    'signIn.customProvider.continue': '계속',
    'signIn.customProvider.idToken': 'ID 토큰(선택)',
    'signIn.guestProvider.title': '게스트',
    'signIn.guestProvider.subtitle':
      '게스트로 들어가요.\n 누구인지 확인되지 않아 일부 기능을 쓸 수 없어요.',
    'signIn.guestProvider.enter': '들어가기',
    skipToContent: '본문으로 건너뛰기',
    'copyTextButton.tooltipText': '복사했어요',
    'simpleStepper.reset': '처음부터',
    'simpleStepper.finish': '마침',
    'simpleStepper.next': '다음',
    'simpleStepper.skip': '건너뛰기',
    'simpleStepper.back': '이전',
    'errorPage.subtitle': '오류 {{status}}: {{statusMessage}}',
    'errorPage.title': '페이지를 보여 드릴 수 없어요',
    'errorPage.goBack': '뒤로 가기',
    'errorPage.showMoreDetails': '자세히 보기',
    'errorPage.showLessDetails': '간단히 보기',
    'emptyState.missingAnnotation.title': '설정이 더 필요해요',
    'emptyState.missingAnnotation.actionTitle':
      '컴포넌트의 YAML 파일에 아래 예시에서 강조한 부분을 추가해 주세요.',
    'emptyState.missingAnnotation.readMore': '더 알아보기',
    'supportConfig.default.title': '도움말이 설정되지 않았어요',
    'supportConfig.default.linkTitle':
      '설정 파일에 `app.support` 항목을 추가해 주세요',
    'errorBoundary.title':
      '도움이 필요하면 여기에 물어보세요: {{slackChannel}}',
    'oauthRequestDialog.title': '로그인이 필요해요',
    'oauthRequestDialog.authRedirectTitle': 'OAuth 로그인 화면으로 이동해요.',
    'oauthRequestDialog.login': '로그인',
    'oauthRequestDialog.rejectAll': '모두 거절',
    'oauthRequestDialog.message':
      '로그인하면 {{appTitle}}에서 다음 서비스의 API와 계정 정보를 쓸 수 있어요: {{provider}}',
    'supportButton.title': '도움말',
    'supportButton.close': '닫기',
    'table.filter.title': '필터',
    'table.filter.clearAll': '모두 지우기',
    'table.filter.placeholder': '전체 결과',
    'table.body.emptyDataSourceMessage': '표시할 내용이 없어요',
    'table.pagination.firstTooltip': '첫 페이지',
    'table.pagination.labelDisplayedRows': '{from}-{to} / 전체 {count}',
    'table.pagination.labelRowsSelect': '줄',
    'table.pagination.lastTooltip': '마지막 페이지',
    'table.pagination.nextTooltip': '다음 페이지',
    'table.pagination.previousTooltip': '이전 페이지',
    'table.toolbar.search': '필터',
    'table.header.actions': '작업',
    'alertDisplay.message_one': '(새 알림 {{ count }}개)',
    'alertDisplay.message_other': '(새 알림 {{ count }}개)',
    'autoLogout.stillTherePrompt.title': '사용하지 않아 곧 로그아웃돼요',
    'autoLogout.stillTherePrompt.buttonText': '계속 사용하기',
    'dependencyGraph.fullscreenTooltip': '전체 화면으로 보거나 되돌리기',
    'proxiedSignInPage.title':
      '로그인되어 있지 않아요. 페이지를 새로 고쳐 주세요.',
    'logViewer.downloadBtn.tooltip': '로그 내려받기',
    'logViewer.copyBtn.tooltip': '로그 복사',
    'logViewer.searchField.placeholder': '찾기',
  },
});
