import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';

export default createTranslationMessages({
  ref: homeTranslationRef,
  full: true,
  messages: {
    'addWidgetDialog.title': '홈에 위젯 추가',
    'addWidgetDialog.noAvailableWidgets':
      '추가할 수 있는 위젯을 모두 추가했어요.',
    'customHomepageButtons.edit': '편집',
    'customHomepageButtons.restoreDefaults': '처음 상태로 되돌리기',
    'customHomepageButtons.clearAll': '모두 지우기',
    'customHomepageButtons.addWidget': '위젯 추가',
    'customHomepageButtons.save': '저장',
    'customHomepageButtons.cancel': '취소',
    'customHomepage.noWidgets':
      '추가한 위젯이 없어요. ‘위젯 추가’ 버튼을 눌러 시작해 보세요.',
    'widgetSettingsOverlay.editSettingsTooltip': '설정 바꾸기',
    'widgetSettingsOverlay.editSettingsTooptip': '설정 바꾸기',
    'widgetSettingsOverlay.deleteWidgetTooltip': '위젯 지우기',
    'widgetSettingsOverlay.submitButtonTitle': '저장',
    'widgetSettingsOverlay.cancelButtonTitle': '취소',
    'starredEntityListItem.removeFavoriteEntityTitle': '즐겨찾기에서 빼기',
    'visitList.empty.title': '아직 방문한 페이지가 없어요.',
    'visitList.empty.description':
      '포털을 둘러보면 방문한 페이지가 여기에 나와요. 보던 곳으로 바로 돌아갈 수 있어요.',
    'visitList.few.title': '페이지를 더 둘러보면 여기에도 더 많이 나와요.',
    'visitList.disabled.title': '방문 기록이 꺼져 있어요.',
    'visitList.disabled.description':
      'app-config.yaml에서 방문 기록을 켜면 자주 방문한 페이지와 최근에 방문한 페이지가 여기에 나와요.',
    'quickStart.title': '시작하기',
    'quickStart.description': '포털을 처음 써 보세요',
    'quickStart.learnMoreLinkTitle': '자세히 보기',
    'starredEntities.noStarredEntitiesMessage':
      '이름 옆의 별표를 누르면 이 목록에 추가돼요!',
    'visitedByType.action.viewMore': '더 보기',
    'visitedByType.action.viewLess': '줄여 보기',
    'featuredDocsCard.learnMoreTitle': '자세히 보기',
    'featuredDocsCard.empty.title': '보여 드릴 문서가 없어요',
    'featuredDocsCard.empty.description':
      '문서를 직접 만들어 보세요. 시작하는 방법을 안내해 드려요.',
    'featuredDocsCard.empty.learnMoreLinkTitle': '문서 보기',
  },
});
