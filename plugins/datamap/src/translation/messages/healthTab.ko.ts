import type { Translated } from '../Translated';
import type { healthTab as english } from './healthTab.en';

export const healthTab: Translated<typeof english> = {
  lead: '이 테이블에 대해 무엇을 아는지, 어떻게 알았는지, 무엇을 하면 되는지 알려 드려요.',
  notShown:
    '데이터가 몇 건이고 얼마나 크고 언제 갱신됐는지 볼 권한이 없어요. 담당자에게 물어보세요.',
  meaning: '무슨 뜻인가요',
  knownBy: '어떻게 알았나요',
  todo: '무엇을 하면 되나요',
  unknown: '알 수 없음',
  yes: '예',
  no: '아니요',
  none: '없음',
  grade: {
    exact: '정확해요',
    estimate: '어림한 값이에요',
    'lower-bound': '적어도 이만큼이에요',
    unknown: '알 수 없어요',
  },
  rows: {
    title: '건수',
    meaning: '한 건은 주문 하나, 고객 한 명 같은 기록 하나예요.',
    todo: {
      exact: '하실 일은 없어요. 그 시각에는 정확한 숫자였어요.',
      estimate:
        '많은지 적은지 가늠하기에는 충분해요. 정확한 숫자가 필요하면 담당자에게 물어보세요.',
      'lower-bound':
        '적어도 이만큼이라고 보세요. 정확한 숫자가 필요하면 담당자에게 물어보세요.',
      unknown: '비어 있다고 보지 마세요. 담당자가 더 알려 드릴 수 있어요.',
    },
  },
  updated: {
    title: '마지막 갱신',
    meaning:
      '알 수 있는 범위에서 마지막으로 쓰기 작업이 있었던 때예요. 들어와야 할 것이 다 들어왔는지는 이것만으로 알 수 없어요.',
    todo: {
      known:
        '생각보다 오래됐다면, 데이터를 넣는 작업이 아직 도는지 담당자에게 물어보세요.',
      unknown:
        '얼마나 자주 채워지는지 담당자에게 물어보세요. 데이터를 넣는 작업이 기록을 남기면 여기에 날짜가 보여요.',
    },
  },
  momentAtLeast: '이 시각이거나 더 나중',
  history: {
    title: '지금까지의 변화',
    lead: '남아 있는 기록으로 본 숫자의 변화예요.',
    range: {
      label: '볼 기간',
      month: '30일',
      year: '12개월',
      all: '전체',
    },
    chart: '{{name}}: {{summary}}',
    moved: '{{then}}에는 {{first}}, {{now}}에는 {{last}}.',
    once: '{{then}} 기준: {{last}}. 몇 번 더 읽으면 선으로 보여 드릴게요.',
    steady: '{{then}}부터 변화 없음: {{last}}.',
    unknown: '이 기간에는 알 수 없었어요.',
    tooltip: '{{moment}}: {{figure}}',
    failed: '변화 기록을 읽지 못했어요. 잠시 뒤에 다시 시도해 주세요.',
    label: '읽은 기록: {{title}}',
    when: '때',
    span: '{{from}}부터 {{to}}까지',
    updated: '마지막 갱신',
    more: '이전 기록 더 보기',
    none: '이 기간에는 아직 남은 기록이 없어요.',
  },
  size: {
    title: '저장 공간',
    todo: '대개 하실 일은 없어요. 건수는 그대로인데 계속 커진다면 데이터베이스 관리자가 정리할 수 있어요.',
    table: '기록 자체',
    indexes: '색인',
    toast: '긴 값',
    tableMeaning: '테이블의 기본 파일에 있는 기록이에요.',
    indexesMeaning:
      '빨리 찾으려고 몇몇 열을 찾기 좋은 순서로 따로 적어 둔 것이에요.',
    toastMeaning: '긴 글이나 파일은 기록 옆에 따로 보관해요(TOAST).',
    bar: '저장 공간을 나누어 보면: {{parts}}',
    barPart: '{{name}} {{size}}',
    meaning:
      '데이터베이스의 디스크에서 차지하는 자리예요. 읽을 내용이 얼마나 많은지와는 달라요.',
    noParts:
      '저장 공간이 어떻게 나뉘는지 아직 몰라요. 다음에 확인할 때 알 수 있을지도 몰라요.',
    nothingStored:
      '나눌 것이 없어요. 자기 데이터를 저장하지 않는 테이블이에요.',
    storedElsewhere:
      '데이터가 다른 데이터베이스에 있어서 여기서는 저장 공간을 쓰지 않아요.',
  },
  activity: {
    title: '활동',
    since: '{{moment}}부터 센 숫자예요. 그 전에 있었던 일은 들어 있지 않아요.',
    sinceUnknown:
      '데이터베이스가 언제부터 세기 시작했는지 몰라요. 장애 뒤에 다시 시작했을 수도 있어요. 그래서 숫자가 작아도 큰 의미는 없어요.',
    unavailable:
      '보여 드릴 활동이 없어요. 데이터베이스가 이런 테이블의 활동은 세지 않거나, 저희가 읽지 못했어요.',
    meaning:
      '이 테이블에 무슨 일이 있었는지 데이터베이스가 스스로 센 숫자예요. 나중에 취소된 변경도 들어가고, 한꺼번에 비운 것은 들어가지 않아요.',
    todoUnused:
      '세기 시작한 뒤로 아무도 읽지 않은 것 같아요. 쓰지 않는다고 결론 내리기 전에 얼마 동안 센 것인지 보고, 담당자에게 물어보세요.',
    measuredAt: '{{moment}}에 읽었어요.',
    inserted: '추가된 기록',
    updated: '바뀐 기록',
    deleted: '지워진 기록',
    liveRows: '이 집계로 본 현재 기록',
    deadRows: '지우거나 바꾼 뒤 아직 치우지 않은 자리',
    sequentialScans: '처음부터 끝까지 읽은 횟수',
    indexScans: '색인으로 찾아본 횟수',
    lastSequentialScan: '마지막으로 처음부터 끝까지 읽은 때',
    lastIndexScan: '마지막으로 색인으로 찾아본 때',
  },
  upkeep: {
    title: '관리',
    lastAnalyze: '마지막 현황 조사(ANALYZE)',
    lastVacuum: '마지막 빈자리 정리(VACUUM)',
    never: '아는 기록이 없어요',
    analyzeMeaning:
      '데이터베이스는 가끔 현황을 조사해요. 저희가 보여 드리는 건수 같은 어림값은 마지막 조사만큼만 정확해요.',
    vacuumMeaning:
      '빈자리를 정리하면 테이블이 작고 빠르게 유지돼요. 보통은 데이터베이스가 두 가지 모두 알아서 해요.',
    todoNever:
      '쓰고 있는 테이블인데 계속 이렇다면 데이터베이스 관리자에게 확인을 부탁해 보세요.',
    sinceUnknown:
      '이 날짜는 데이터베이스의 집계가 다시 시작되면 함께 사라져요. 그 전의 날짜는 없을 수 있어요.',
  },
  measurements: {
    title: '측정값 모두 보기',
    lead: '측정값을 마지막 자리까지, 얼마나 확실한지, 언제 읽었는지와 함께 보여 드려요.',
    figure: '항목',
    value: '값',
    grade: '확실한 정도',
    bytes: '{{figure}}바이트',
    measuredAt: '시각',
    label: '측정값: {{title}}',
  },
  evidence: {
    title: '근거가 된 사실',
    lead: '데이터베이스가 알려 준 그대로예요. 저희 판단은 이 사실에만 근거해요.',
    fact: '사실',
    value: '값',
    measuredAt: '읽은 시각',
    finding: '관련 판단',
    label: '사실 목록: {{title}}',
    notEstimated: '아직 어림하지 않음',
  },
  fact: {
    relkind: '테이블의 종류',
    main_fork_bytes: '기록이 든 파일의 크기',
    reltuples: '데이터베이스가 어림한 건수',
    relpages: '마지막으로 쟀을 때 파일의 블록 수(하나에 8kB)',
    n_live_tup: '계속 집계하는 건수',
    n_dead_tup: '아직 치우지 않은 자리(집계한 수)',
    n_tup_ins: '세기 시작한 뒤 추가된 기록',
    n_tup_del: '세기 시작한 뒤 지워진 기록',
    last_analyze: '마지막 현황 조사(ANALYZE)',
    stats_reset: '집계를 처음부터 다시 시작한 때',
    postmaster_start_time: '데이터베이스 서버가 시작된 때',
    is_in_recovery: '복제본을 읽고 있는지',
    relispopulated: '저장된 결과가 있는지',
    has_select: 'Datamap이 내용을 읽을 수 있는지',
    row_security: '사람마다 다른 기록이 보이는지',
    previous_rows: '예전에 확인한 건수',
    rows: '저희가 확인한 건수',
    sources: '내용을 가져오는 테이블',
    foreign_server: '다른 데이터베이스',
    update_log: '데이터를 넣는 작업이 마지막으로 기록한 시각',
    last_updated: '마지막으로 확인된 갱신',
    looked_at: '더 새로운 것이 있는지 확인한 때',
    expected_hours: '갱신 사이의 정해진 시간',
    usual_hours: '갱신 사이의 보통 시간',
    longest_hours: '지금까지 가장 길었던 갱신 간격',
    updates_seen: '보통 시간을 구한 갱신 횟수',
    watched_since: '끊기지 않고 지켜보기 시작한 때',
    scans_then: '지켜보기 시작했을 때까지 센 읽기 작업',
    scans: '지금까지 센 읽기 작업',
    previous_bytes: '예전에 확인한 크기',
    bytes: '지금 크기',
    n_mod_since_analyze: '마지막 현황 조사 뒤 바뀐 기록',
    dead_share: '남은 자리의 비율',
    dead_bytes: '남은 자리의 크기(어림)',
    unique_keys: '겹칠 수 없는 값',
    columns_described: '설명이 있는 열',
    columns: '열의 수',
    original: '원본으로 보이는 테이블',
    columns_alike: '원본과 같은 열',
  },
};
