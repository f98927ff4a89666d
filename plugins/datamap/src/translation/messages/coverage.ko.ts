import type { Translated } from '../Translated';
import type { coverage as english } from './coverage.en';

export const coverage: Translated<typeof english> = {
  title: '설명 현황',
  lead: '설명, 추천, 담당자가 얼마나 채워졌는지 주제와 담당자별로 볼 수 있어요. 많이 쓰는 테이블일수록 크게 반영돼서, 맨 위부터 채우면 가장 도움이 돼요.',
  link: '설명 현황 보기',
  choice: '보여 줄 내용 고르기',
  by: { label: '기준', schema: '주제', owner: '담당자' },
  sort: {
    label: '순서',
    gap: '채울 것이 많은 순',
    share: '설명이 적은 순',
    tables: '테이블이 많은 순',
    name: '이름순',
  },
  warehouse: { label: '데이터 웨어하우스', all: '전체' },
  all: '전체',
  share: '설명된 비율(이용 반영)',
  tables: '제목이나 설명이 있는 테이블',
  columns: '제목이나 설명이 있는 열',
  oneRow: '한 건의 뜻을 적은 테이블',
  certified: '추천',
  owned: '담당자가 있음',
  of: '{{whole}}개 중 {{part}}개',
  unowned: '아직 담당자 없음',
  more: '더 보기',
  nextFailed: '다음 내용을 불러오지 못했어요. 다시 시도해 주세요.',
  empty: {
    title: '아직 테이블이 없어요',
    body: '데이터 웨어하우스를 읽고 나면 설명이 얼마나 채워졌는지 여기에서 볼 수 있어요.',
  },
};
