import type { Translated } from '../Translated';
import type { measures as english } from './measures.en';

export const measures: Translated<typeof english> = {
  rows: {
    label: '건수',
    bare: {
      exact: '{{figure}}건',
      about: '약 {{figure}} 건',
      atLeast: '{{figure}}건 이상',
      none: '없음',
      probablyNone: '없는 것 같아요',
      unknown: '알 수 없음',
      stored: '저장 안 함',
      elsewhere: '다른 곳에 있음',
      hidden: '비공개',
    },
    inWords: {
      exact_one: '{{figure}}건',
      exact_other: '{{figure}}건',
      about_one: '약 {{figure}} 건',
      about_other: '약 {{figure}} 건',
      atLeast_one: '{{figure}}건 이상',
      atLeast_other: '{{figure}}건 이상',
      none: '한 건도 없음',
      probablyNone: '한 건도 없는 것 같아요',
      unknown: '건수를 알 수 없음',
      stored: '직접 저장하는 데이터 없음',
      elsewhere: '데이터는 다른 데이터베이스에 있음',
      hidden: '건수 비공개',
    },
    how: {
      'main-fork-empty':
        '{{moment}}에 확인했을 때 저장된 내용이 전혀 없었어요.',
      'reltuples-scaled':
        '데이터베이스가 어림한 숫자는 {{figure}}건이에요(한 건은 주문 하나 같은 기록 하나예요). {{moment}}에 읽었고, 실제와 다를 수 있어요.',
      'live-rows-counter':
        '데이터베이스가 계속 집계하는 숫자예요. {{moment}}에 {{figure}}건이었어요(한 건은 주문 하나 같은 기록 하나예요). 실제와 다를 수 있어요.',
      'bounded-probe':
        '{{moment}}에 {{figure}}건까지만 셌어요. 데이터베이스에 부담을 주지 않으려고 여기서 멈췄어요.',
      'exact-count': '{{figure}}건. {{moment}}에 하나하나 센 숫자예요.',
      'sum-of-parts':
        '빠르게 쓰려고 여러 개로 나누어 저장했어요. 모두 더하면 {{figure}}건이에요. {{moment}}에 읽었어요.',
      'some-parts':
        '빠르게 쓰려고 여러 개로 나누어 저장했어요. 아는 부분만 더하면 {{figure}}건이에요. {{moment}}에 읽었어요. 나머지는 몇 건인지 알 수 없어요.',
      'not-populated':
        '조회 결과를 저장해 두는 테이블인데, {{moment}}에는 저장된 결과가 없었어요.',
      'nothing-stored':
        '직접 저장하는 데이터가 없어요. 볼 때마다 다른 테이블에서 가져와요.',
      'stored-elsewhere':
        '데이터는 다른 데이터베이스에 있어요. 위치만 보여 드리고 세지는 않아요.',
      'not-shown':
        '이 테이블의 수치를 볼 권한이 없어요. 비어 있다는 뜻은 아니에요. 필요하면 담당자에게 물어보세요.',
      none: '아직 몇 건인지 알 수 없어요. 비어 있다는 뜻은 아니에요.',
    },
  },
  size: {
    label: '저장 공간',
    exact: '{{size}}',
    about: '약 {{size}}',
    atLeast: '{{size}} 이상',
    unknown: '알 수 없음',
    stored: '없음',
    elsewhere: '다른 곳에 있음',
    hidden: '비공개',
    how: {
      'relation-size':
        '{{moment}} 기준 저장 공간 {{size}}({{bytes}}바이트). 빨리 찾기 위한 색인도 포함돼요. 지운 데이터의 자리가 남기도 해서, 크다고 꼭 데이터가 많은 건 아니에요.',
      pages:
        '저장 공간 약 {{size}}. {{moment}}에 데이터베이스의 기록에서 읽은 값이라 조금 늦을 수 있어요.',
      'sum-of-parts':
        '{{moment}} 기준으로 나누어 저장한 것을 모두 더한 저장 공간이에요: {{size}}({{bytes}}바이트). 빨리 찾기 위한 색인도 포함돼요.',
      'some-parts':
        '{{moment}} 기준으로 크기를 아는 부분만 모두 더한 저장 공간이에요: {{size}}({{bytes}}바이트). 빨리 찾기 위한 색인도 포함돼요. 나머지 부분의 크기는 알 수 없어요.',
      'nothing-stored':
        '직접 저장하는 데이터가 없어서 저장 공간도 차지하지 않아요.',
      'stored-elsewhere':
        '데이터가 다른 데이터베이스에 있어서 크기를 알 수 없어요.',
      'not-shown':
        '이 테이블의 수치를 볼 권한이 없어요. 필요하면 담당자에게 물어보세요.',
      none: '아직 크기를 재지 못했어요.',
    },
  },
  updated: {
    label: '마지막 갱신',
    unknown: '알 수 없음',
    hidden: '비공개',
    how: {
      'not-shown':
        '이 테이블의 수치를 볼 권한이 없어요. 필요하면 담당자에게 물어보세요.',
      'update-log':
        '{{moment}}에 마지막으로 데이터가 들어왔어요. 데이터를 넣는 작업이 남긴 기록이에요.',
      'update-log-of':
        '{{moment}}에 마지막으로 데이터가 들어왔어요. 데이터를 넣는 작업이 남긴 기록이에요({{source}}).',
      reported:
        '{{moment}}에 마지막으로 데이터가 들어왔어요. 데이터를 넣는 작업이 이 포털에 알려 준 시각이에요.',
      'reported-by':
        '{{moment}}에 마지막으로 데이터가 들어왔어요. 데이터를 넣는 작업이 이 포털에 알려 준 시각이에요({{source}}).',
      column:
        '가장 최근 기록에 적힌 시각이에요: {{moment}}({{source}} 열). 삭제된 것은 알 수 없어요.',
      'commit-timestamp':
        '저장 시각을 알 수 있는 기록 중 가장 최근 것은 {{moment}}에 저장됐어요. 삭제된 것은 알 수 없어요.',
      activity:
        '{{from}}부터 {{moment}} 사이에 쓰기 작업이 있었어요. 더 정확히는 알 수 없고, 취소된 작업일 수도 있어요.',
      'activity-before':
        '{{moment}} 이전에 쓰기 작업이 있었어요. 더 정확히는 알 수 없고, 취소된 작업일 수도 있어요.',
      none: '아직 알 수 없어요. 데이터베이스가 이 날짜를 따로 보관하지 않고, 작업 기록도 없어요. 담당자가 설정할 수 있어요.',
    },
  },
  total: {
    rowsUnknownFor_one: '건수를 모르는 테이블 {{tables}}개는 더하지 않았어요.',
    rowsUnknownFor_other:
      '건수를 모르는 테이블 {{tables}}개는 더하지 않았어요.',
    rows: '{{moment}} 기준으로 모두 더한 건수예요: {{figure}}건. 한 건은 주문 하나 같은 기록 하나예요.',
    rowsEstimated: '어림한 숫자가 섞여 있어서 합계도 어림한 값이에요.',
    rowsAtLeast: '끝까지 세지 못한 것이 있어서 실제로는 더 많아요.',
    size: '{{moment}} 기준으로 모든 테이블의 저장 공간을 더했어요: {{size}}({{bytes}}바이트). 빨리 찾기 위한 색인도 포함돼요.',
  },
  time: { exactly: '{{moment}}(내 시간대 기준)' },
};
