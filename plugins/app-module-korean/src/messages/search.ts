import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';

export default createTranslationMessages({
  ref: searchTranslationRef,
  full: true,
  messages: {
    'searchModal.viewFullResults': '결과 모두 보기',
    'searchType.allResults': '모든 결과',
    'searchType.tabs.allTitle': '전체',
    'searchType.accordion.allTitle': '전체',
    'searchType.accordion.collapse': '접기',
    'searchType.accordion.numberOfResults': '결과 {{number}}개',
    'sidebarSearchModal.title': '검색',
  },
});
