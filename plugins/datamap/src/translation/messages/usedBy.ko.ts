import type { Translated } from '../Translated';
import type { usedBy as english } from './usedBy.en';

export const usedBy: Translated<typeof english> = {
  title: '사용하는 곳',
  lead: '이 테이블을 사용한다고 밝힌 서비스와 프로그램이에요.',
  none: '이 테이블을 사용한다고 밝힌 곳이 아직 없어요. 쓰는 곳이 없다는 뜻은 아니에요.',
  how: '사용한다고 밝히는 방법',
  howText:
    '서비스의 catalog-info.yaml에서 spec.dependsOn 아래에 다음 줄을 추가해요.',
  hidden_one: '볼 권한이 없어서 1곳은 보여 드리지 않아요.',
  hidden_other: '볼 권한이 없어서 {{count, number}}곳은 보여 드리지 않아요.',
  more_one: '1곳 더 보기',
  more_other: '{{count, number}}곳 더 보기',
  kind: {
    component: '서비스 또는 프로그램',
    api: '인터페이스',
    system: '시스템',
    resource: '자원',
    other: '기타',
  },
  data: {
    title: '사용하는 데이터',
    lead: '여기에서 사용하는 테이블과 지금의 상태예요.',
    table: '테이블',
    rows: '건수',
    updated: '마지막 갱신',
    state: '상태',
    closed: '숫자를 볼 권한이 없어요.',
    failed: '숫자를 불러오지 못했어요.',
  },
};
