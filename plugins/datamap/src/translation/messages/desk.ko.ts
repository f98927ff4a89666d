import type { Translated } from '../Translated';
import type { desk as english } from './desk.en';

export const desk: Translated<typeof english> = {
  title: '내 테이블 설명 쓰기',
  lead: '담당하는 것 가운데 설명이 없는 것을 많이 쓰는 순서로 보여 드려요. 마우스 없이 키보드만으로 하나씩 이어서 쓸 수 있어요.',
  link: '내 테이블 설명 쓰기({{share}} 완료)',
  progress: {
    share: '사람들이 보는 데이터의 {{share}}에 설명이 있어요',
    tables_one: '테이블 {{count, number}}개 중 {{described}}개,',
    tables_other: '테이블 {{count, number}}개 중 {{described}}개,',
    columns_one: '열 {{count, number}}개 중 {{described}}개.',
    columns_other: '열 {{count, number}}개 중 {{described}}개.',
    written_one: '방금 1개에 설명을 썼어요.',
    written_other: '방금 {{count, number}}개에 설명을 썼어요.',
  },
  table: '어떤 테이블인가요: {{table}}',
  column: '어떤 값이 들어 있나요: {{column}}',
  inTable: '테이블:',
  tableName: '이름:',
  references_one: '테이블 1개가 여기로 연결돼요',
  references_other: '테이블 {{count, number}}개가 여기로 연결돼요',
  scans_one: '1번 읽음',
  scans_other: '{{count, number}}번 읽음',
  suggestion: {
    title: '이름이 같은 열에 적힌 설명',
    portal_one: '사람이 쓴 설명이에요: {{tables}}',
    portal_other:
      '열 {{count, number}}개에 사람이 쓴 설명이에요(예: {{tables}})',
    source_one: '데이터베이스에 적힌 설명이에요: {{tables}}',
    source_other:
      '열 {{count, number}}개에 데이터베이스가 적어 둔 설명이에요(예: {{tables}})',
  },
  descriptionHint:
    'Enter 키: 저장하고 다음, Shift + Enter 키: 줄 바꿈, Esc 키: 입력을 멈추고 단축키 쓰기',
  save: '저장하고 다음',
  acceptAll_one: '이 열에 쓰기',
  acceptAll_other: '이름이 같은 {{count, number}}개 모두에 쓰기',
  edit: '고쳐서 쓰기',
  later: '나중에',
  doNotKnow: '잘 몰라요',
  asked: '물어보기',
  undo: '방금 한 일 취소',
  keys: '글자 단축키는 입력 중이 아닐 때 쓸 수 있어요. Esc 키로 입력을 멈추고, E 키로 다시 입력해요.',
  saved_one: '저장했어요.',
  saved_other: '열 {{count, number}}개에 저장했어요.',
  question: {
    table:
      '“{{table}}”({{name}}) 테이블에 무엇이 들어 있는지 아시나요? {{address}}',
    column:
      '“{{table}}”({{name}}) 테이블의 “{{column}}” 열에 무엇이 들어 있는지 아시나요? {{address}}',
    copied:
      '미뤄 두었어요. 주소와 함께 질문을 복사했으니, 물어볼 사람에게 붙여 넣어 보내 주세요.',
  },
  putAside: '미뤄 두었어요. ‘미뤄 둔 것’에서 다시 볼 수 있어요.',
  overtaken: {
    title: '방금 다른 사람이 여기에 설명을 썼어요',
    body: '아무것도 덮어쓰지 않았어요. 그 사람이 쓴 설명이 그대로 있어요.',
  },
  showSkipped: '미뤄 둔 것',
  showOpen: '설명이 없는 것으로 돌아가기',
  allDone: {
    title: '모두 끝났어요',
    body: '담당하는 모든 것에 설명이 있어요. 새 테이블이나 열이 생기면 여기에 저절로 나와요.',
  },
  noneSkipped: {
    title: '미뤄 둔 것이 없어요',
    body: '설명을 쓰다가 미뤄 둔 것이 여기에서 기다려요.',
  },
  notOwner: {
    title: '설명을 쓸 내 테이블이 없어요',
    body: '나 또는 우리 팀이 담당하는 테이블의 설명을 쓰는 곳이에요. 빠진 것이 있다면 그 테이블의 페이지에서 ‘담당 신청하기’를 눌러 주세요.',
  },
};
