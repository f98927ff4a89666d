import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';

export default createTranslationMessages({
  ref: catalogReactTranslationRef,
  full: true,
  messages: {
    'catalogFilter.title': '필터',
    'catalogFilter.buttonTitle': '필터',
    'entityKindPicker.title': '종류',
    'entityKindPicker.errorMessage': '종류를 불러오지 못했어요',
    'entityLifecyclePicker.title': '단계',
    'entityNamespacePicker.title': '네임스페이스',
    'entityOwnerPicker.title': '담당',
    'entityProcessingStatusPicker.title': '처리 상태',
    'entityTagPicker.title': '태그',
    'entityPeekAheadPopover.title': '눌러서 모든 태그를 볼 수 있어요.',
    'entityPeekAheadPopover.emailCardAction.title': '이메일 보내기: {{email}}',
    'entityPeekAheadPopover.emailCardAction.subTitle': '받는 사람: {{email}}',
    'entityPeekAheadPopover.emailCardAction.ariaLabel': '이메일',
    'entityPeekAheadPopover.entityCardActionsAriaLabel': '보기',
    'entityPeekAheadPopover.entityCardActionsTitle': '자세히 보기',
    'entitySearchBar.placeholder': '찾기',
    'entityTypePicker.title': '유형',
    'entityTypePicker.errorMessage': '유형을 불러오지 못했어요',
    'entityTypePicker.optionAllTitle': '전체',
    'favoriteEntity.addToFavorites': '즐겨찾기에 추가',
    'favoriteEntity.removeFromFavorites': '즐겨찾기에서 빼기',
    'inspectEntityDialog.title': '카탈로그 항목 살펴보기',
    'inspectEntityDialog.closeButtonTitle': '닫기',
    'inspectEntityDialog.ancestryPage.title': '생겨난 경로',
    'inspectEntityDialog.ancestryPage.description':
      '이 항목이 어디에서 생겨났는지 보여 드려요. 맨 위의 항목에서 시작해 {{processorsLink}} 하위 항목을 차례로 따라 내려오면 이 항목이 나와요. 항목 사이의 관계와는 전혀 다른 정보예요.',
    'inspectEntityDialog.ancestryPage.processorsLink': '처리기가 만든',
    'inspectEntityDialog.colocatedPage.title': '같은 위치의 항목',
    'inspectEntityDialog.colocatedPage.description':
      '이 항목과 같은 곳에서 온 항목이에요. 같은 YAML 파일처럼 같은 데이터에서 왔거나, 처음 등록한 주소가 같아요.',
    'inspectEntityDialog.colocatedPage.alertNoLocation':
      '이 항목에는 위치 정보가 없어요.',
    'inspectEntityDialog.colocatedPage.alertNoEntity':
      '이 위치에는 다른 항목이 없어요.',
    'inspectEntityDialog.colocatedPage.locationHeader': '같은 위치',
    'inspectEntityDialog.colocatedPage.originHeader':
      '처음 등록한 곳이 같은 항목',
    'inspectEntityDialog.colocatedPage.entityListAriaLabel':
      '같은 위치의 항목 목록',
    'inspectEntityDialog.jsonPage.title': 'JSON으로 보기',
    'inspectEntityDialog.jsonPage.description':
      '카탈로그에서 받은 그대로의 데이터를 JSON으로 보여 드려요.',
    'inspectEntityDialog.overviewPage.title': '개요',
    'inspectEntityDialog.overviewPage.relation.title': '관계',
    'inspectEntityDialog.overviewPage.status.title': '상태',
    'inspectEntityDialog.overviewPage.identity.title': '식별 정보',
    'inspectEntityDialog.overviewPage.metadata.title': '메타데이터',
    'inspectEntityDialog.overviewPage.annotations': '주석',
    'inspectEntityDialog.overviewPage.labels': '라벨',
    'inspectEntityDialog.overviewPage.tags': '태그',
    'inspectEntityDialog.overviewPage.copyAriaLabel': '복사: {{label}}',
    'inspectEntityDialog.overviewPage.copiedStatus': '복사했어요',
    'inspectEntityDialog.overviewPage.helpLinkAriaLabel': '더 알아보기',
    'inspectEntityDialog.yamlPage.title': 'YAML로 보기',
    'inspectEntityDialog.yamlPage.description':
      '카탈로그에서 받은 그대로의 데이터를 YAML로 보여 드려요.',
    'inspectEntityDialog.tabNames.overview': '개요',
    'inspectEntityDialog.tabNames.ancestry': '생겨난 경로',
    'inspectEntityDialog.tabNames.colocated': '같은 위치의 항목',
    'inspectEntityDialog.tabNames.json': 'JSON 원본',
    'inspectEntityDialog.tabNames.yaml': 'YAML 원본',
    'inspectEntityDialog.tabsAriaLabel': '살펴볼 정보 고르기',
    'unregisterEntityDialog.title': '이 항목의 등록을 취소할까요?',
    'unregisterEntityDialog.cancelButtonTitle': '취소',
    'unregisterEntityDialog.deleteButtonTitle': '항목 삭제',
    'unregisterEntityDialog.deleteEntitySuccessMessage':
      '삭제했어요: {{entityName}}',
    'unregisterEntityDialog.bootstrapState.title':
      '이 항목은 포털의 보호된 설정(위치: ‘{{location}}’)에서 온 것이라 등록을 취소할 수 없어요. 잘못된 것 같다면 {{appTitle}} 관리자에게 물어보세요.',
    'unregisterEntityDialog.bootstrapState.advancedDescription':
      '카탈로그에서 이 항목만 삭제할 수도 있어요. 원래 위치의 카탈로그 파일이 삭제됐거나 옮겨졌다고 확실히 아는 경우에만 삭제해 주세요. 파일이 남아 있으면 다음에 카탈로그를 새로 고칠 때 항목이 다시 나타나요.',
    'unregisterEntityDialog.bootstrapState.advancedOptions': '고급 옵션',
    'unregisterEntityDialog.onlyDeleteStateTitle':
      '이 항목은 등록된 위치에서 온 것이 아닌 듯해요. 그래서 카탈로그에서 바로 삭제하는 것만 할 수 있어요.',
    'unregisterEntityDialog.unregisterState.title':
      '다음 항목의 등록이 취소돼요.',
    'unregisterEntityDialog.unregisterState.subTitle': '다음 위치에 있어요.',
    'unregisterEntityDialog.unregisterState.description':
      '되돌리려면 {{appTitle}}에서 다시 등록하면 돼요.',
    'unregisterEntityDialog.unregisterState.unregisterButtonTitle':
      '위치 등록 취소',
    'unregisterEntityDialog.unregisterState.advancedOptions': '고급 옵션',
    'unregisterEntityDialog.unregisterState.advancedDescription':
      '카탈로그에서 이 항목만 삭제할 수도 있어요. 원래 위치의 카탈로그 파일이 삭제됐거나 옮겨졌다고 확실히 아는 경우에만 삭제해 주세요. 파일이 남아 있으면 다음에 카탈로그를 새로 고칠 때 항목이 다시 나타나요.',
    'unregisterEntityDialog.errorStateTitle':
      '알 수 없는 상태예요. 잠시 뒤 다시 시도해 주세요.',
    'userListPicker.defaultOrgName': '회사',
    'userListPicker.personalFilter.title': '나',
    'userListPicker.personalFilter.ownedLabel': '담당하는 것',
    'userListPicker.personalFilter.starredLabel': '즐겨찾기',
    'userListPicker.orgFilterAllLabel': '전체',
    'entityTableColumnTitle.name': '이름',
    'entityTableColumnTitle.system': '시스템',
    'entityTableColumnTitle.owner': '담당',
    'entityTableColumnTitle.type': '유형',
    'entityTableColumnTitle.lifecycle': '단계',
    'entityTableColumnTitle.namespace': '네임스페이스',
    'entityTableColumnTitle.description': '설명',
    'entityTableColumnTitle.tags': '태그',
    'entityTableColumnTitle.targets': '대상',
    'entityTableColumnTitle.title': '제목',
    'entityTableColumnTitle.label': '라벨',
    'entityTableColumnTitle.domain': '도메인',
    'entityRelationCard.emptyHelpLinkTitle': '바꾸는 방법 알아보기',
    'missingAnnotationEmptyState.title': '설정이 더 필요해요',
    'missingAnnotationEmptyState.readMore': '더 알아보기',
    'missingAnnotationEmptyState.annotationYaml':
      '이 항목({{entityKind}})의 YAML 파일에 아래 예시에서 강조한 부분을 추가해 주세요.',
    'missingAnnotationEmptyState.generateDescription_one':
      '다음 주석이 없어요: {{annotations}}. 이 도구를 쓰려면 이 항목({{entityKind}})에 추가해 주세요.',
    'missingAnnotationEmptyState.generateDescription_other':
      '다음 주석이 없어요: {{annotations}}. 이 도구를 쓰려면 이 항목({{entityKind}})에 추가해 주세요.',
  },
});
