import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';

export default createTranslationMessages({
  ref: orgTranslationRef,
  full: true,
  messages: {
    'groupProfileCard.groupNotFound': '팀을 찾을 수 없어요',
    'groupProfileCard.editIconButtonTitle': '정보 고치기',
    'groupProfileCard.refreshIconButtonTitle': '다시 읽어 오기',
    'groupProfileCard.refreshIconButtonAriaLabel': '다시 읽어 오기',
    'groupProfileCard.listItemTitle.entityRef': '카탈로그 주소',
    'groupProfileCard.listItemTitle.email': '이메일',
    'groupProfileCard.listItemTitle.parentGroup': '상위 팀',
    'groupProfileCard.listItemTitle.childGroups': '하위 팀',
    'membersListCard.cardLabel': '{{memberName}} 님의 페이지',
    'membersListCard.title': '{{groupName}} 구성원',
    'membersListCard.noMembersDescription': '이 팀에는 구성원이 없어요.',
    'membersListCard.noSearchResult': '찾는 구성원이 없어요: ‘{{searchTerm}}’.',
    'membersListCard.aggregateMembersToggle.label': '하위 팀도 포함',
    'ownershipCard.title': '담당하는 것',
    'ownershipCard.aggregateRelationsToggle.label':
      '소속 팀이 담당하는 것도 포함',
    'userProfileCard.userNotFound': '사용자를 찾을 수 없어요',
    'userProfileCard.editIconButtonTitle': '정보 고치기',
    'userProfileCard.listItemTitle.email': '이메일',
    'userProfileCard.listItemTitle.memberOf': '소속',
    'userProfileCard.moreGroupButtonTitle': '…더 보기({{number}})',
    'userProfileCard.allGroupDialog.title': '{{name}} 님의 모든 소속:',
    'userProfileCard.allGroupDialog.closeButtonTitle': '닫기',
  },
});
