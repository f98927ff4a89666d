import type { Translated } from '../Translated';
import type { subjectsPage as english } from './subjectsPage.en';

export const subjectsPage: Translated<typeof english> = {
  title: '주제별 데이터',
  lead: '어떤 데이터가 있는지, 담당은 누구인지, 설명은 얼마나 되어 있는지 볼 수 있어요. 주제는 데이터베이스에서 테이블을 모아 둔 폴더(스키마)예요.',
  link: '주제 모두 비교하기',
  subject: '주제',
  tables: '테이블',
  described: {
    label: '설명이 있는 테이블',
    share: '{{tables}}개 중 {{described}}개',
    unknown: '아직 알 수 없어요',
  },
};
