import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { appTranslationRef } from './appTranslationRef';

export default createTranslationMessages({
  ref: appTranslationRef,
  full: true,
  messages: {
    'sidebar.menu': '메뉴',
    'sidebar.home': 'Datamap 시작 화면으로',
    'sidebar.myPage': '홈',
    'sidebar.findData': '데이터 찾기',
    'sidebar.catalog': '카탈로그',
    'sidebar.settings': '설정',
    'home.title': '홈',
    'home.lead': '내가 담당하는 것, 최근에 바뀐 것, 자주 보는 것을 모았어요.',
    'signIn.title': '{{title}} 로그인',
    'signIn.lead':
      '회사에 어떤 데이터가 있는지, 얼마나 있고 언제 것인지, 누구에게 물어보면 되는지 알려 드려요.',
    'signIn.oidc': '로그인',
    'signIn.oidcHint': '회사 계정으로 로그인해요',
    'signIn.guest': '게스트로 둘러보기',
    'signIn.guestHint':
      '게스트는 볼 수만 있어요. 담당하는 데이터가 없고 내용을 바꿀 수 없어요.',
    'signIn.working': '로그인하고 있어요…',
    'signIn.failed': '로그인하지 못했어요. 다시 시도해 주세요.',
    'signIn.popupClosed':
      '로그인이 끝나기 전에 창이 닫혔어요. 다시 시도해 주세요.',
    'notice.label': '계정 안내',
    'notice.title': '아직 카탈로그에 등록되지 않았어요',
    'notice.body':
      '지금 사용 중인 계정: {{user}}. 데이터를 볼 수는 있지만 내 팀이나 내 테이블로 표시되는 것은 없어요. 포털 관리자에게 등록을 요청해 주세요.',
    'notice.dismiss': '확인했어요',
  },
});
