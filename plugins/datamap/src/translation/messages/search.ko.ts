import type { Translated } from '../Translated';
import type { search as english } from './search.en';

export const search: Translated<typeof english> = {
  type: '테이블',
  inColumns: '이 열에서 찾았어요: {{columns}}',
  inColumnsAndMore_one: '이 열에서 찾았어요: {{columns}} 외 {{figure}}개',
  inColumnsAndMore_other: '이 열에서 찾았어요: {{columns}} 외 {{figure}}개',
  rowsHow: {
    exact: '마지막으로 확인했을 때 센 숫자를 반올림했어요.',
    estimate:
      '마지막으로 확인했을 때 데이터베이스가 어림한 숫자를 반올림했어요. 실제와 다를 수 있어요.',
    'lower-bound':
      '마지막으로 확인했을 때 적어도 이만큼 있었어요. 데이터베이스에 부담을 주지 않으려고 여기까지만 셌어요.',
    unknown:
      '몇 건을 보여 주는지 여기서는 알 수 없어요. 비어 있다는 뜻은 아니에요.',
  },
  updated: '마지막 갱신: {{day}}',
  updatedHow:
    '마지막으로 확인했을 때 알 수 있었던 날짜예요. 어떻게 알았는지는 테이블 화면에 있어요.',
  updatedUnknown: '마지막 갱신: 알 수 없음',
  updatedUnknownHow:
    '아직 알 수 없어요. 데이터베이스가 이 날짜를 따로 보관하지 않고, 작업 기록도 없어요.',
  term: { what: '용어집의 용어' },
  nothing: {
    title: '데이터 찾기',
    body: '아직 찾을 수 있는 테이블이 없어요.',
  },
};
