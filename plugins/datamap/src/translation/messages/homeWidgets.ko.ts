import type { Translated } from '../Translated';
import type { homeWidgets as english } from './homeWidgets.en';

export const homeWidgets: Translated<typeof english> = {
  mine: {
    title: '내 테이블',
    lead: '나 또는 우리 팀이 담당하는 테이블이에요.',
    review_one: '비었거나 오래됐을 수 있는 테이블 {{count, number}}개',
    review_other: '비었거나 오래됐을 수 있는 테이블 {{count, number}}개',
    reviewAll: '확인하러 가기',
    others: '나머지 테이블',
    list: '목록에서 보기',
    empty: {
      title: '담당하는 테이블이 아직 없어요',
      body: '나 또는 우리 팀이 담당자로 정해진 테이블이 여기에 나와요. 빠진 것이 있다면 그 테이블의 페이지에서 ‘담당 신청하기’를 눌러 주세요.',
      action: '데이터 찾기',
    },
  },
  changed: {
    title: '최근에 바뀐 테이블',
    lead: '새로 생겼거나, 데이터를 다시 확인했을 때 모습이 달라진 테이블이에요.',
    added: '새 테이블',
    parts: '바뀐 내용: {{parts}}',
    part: {
      name: '이름',
      columns: '열',
      keys: '키',
      description: '설명',
      source: '데이터를 가져오는 곳',
    },
    empty: {
      title: '아직 바뀐 테이블이 없어요',
      body: '테이블이 새로 생기거나 이름, 열, 키, 설명이 바뀌면 여기에 나와요. 데이터가 늘거나 줄어든 것은 나오지 않아요.',
    },
  },
  starred: {
    title: '즐겨찾는 테이블',
    lead: '별표를 눌러 둔 테이블이에요.',
    more_one: '1개 더 보기',
    more_other: '{{count, number}}개 더 보기',
    empty: {
      title: '즐겨찾기가 아직 없어요',
      body: '자주 보는 테이블을 열고 제목 옆의 별표를 눌러 보세요. 그러면 여기에서 바로 찾을 수 있어요.',
      action: '데이터 찾기',
    },
    closed: '숫자를 볼 권한이 없어요.',
    failed: '숫자를 불러오지 못했어요.',
  },
};
