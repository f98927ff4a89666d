import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { frameTranslationRef } from '../frame/frameTranslationRef';

export default createTranslationMessages({
  ref: frameTranslationRef,
  full: true,
  messages: {
    'title.catalog': '카탈로그',
    'title.search': '검색',
    'title.settings': '설정',
    'title.general': '일반',
    'title.authProviders': '계정 연결',
    'title.featureFlags': '실험 기능',
    'title.home': '홈',
    'title.overview': '개요',
    'notFound.title': '이 주소에는 페이지가 없어요',
    'notFound.lead':
      '옮겨졌거나 없어진 페이지일 수 있어요. 주소를 다시 확인해 주세요.',
    'notFound.goBack': '뒤로 가기',
    'failure.title': '화면의 이 부분을 보여 드리지 못했어요',
    'failure.lead':
      '다시 시도해 주세요. 계속 이러면 아래 내용을 포털 관리자에게 알려 주세요.',
    'failure.plugin': '문제가 생긴 부분: {{plugin}}',
    'failure.retry': '다시 시도',
  },
});
