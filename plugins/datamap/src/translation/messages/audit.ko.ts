/** 무엇이 바뀌었고 무엇이 막혔는지 보여 주는 페이지. */
export const audit = {
  title: '작업 기록',
  lead: '사람과 서비스가 여기에서 바꾼 것과 권한이 없어 막힌 것을 모두 보여 줘요. 누가 무엇을 어떻게 바꿨는지 알 수 있어요. 포털 설정에 정한 기간이 지난 기록은 지워져요.',
  link: '작업 기록',
  filter: {
    label: '기록 골라 보기',
    event: '작업',
    outcome: '결과',
    by: '누가 (카탈로그에 적힌 이름)',
  },
  events: {
    'access-refused': '보거나 하려고 함',
    'inferred-reference-decision': '추정한 관계를 확인함',
    'person-erasure': '사람의 이름을 지움',
    'run-cancel': '읽기를 취소함',
    'run-start': '읽기를 시작함',
    'schema-purge': '스키마와 그 기록을 지움',
    'search-abbreviation': '검색 약어를 바꿈',
    'table-note': '테이블이나 열을 설명함',
    'table-review': '빈 테이블을 확인함',
    'update-report': '갱신을 알림',
    'warehouse-pause': '웨어하우스 읽기를 멈춤',
    'warehouse-resume': '웨어하우스 읽기를 다시 시작함',
    'words-import': '파일로 설명을 넣거나 되돌림',
  },
  outcomes: {
    done: '완료',
    refused: '권한 없음',
    failed: '실패',
  },
  nobody: '요청한 사람이 없거나 로그인하지 않음',
  facts: '자세히',
  more: '이전 기록 더 보기',
  nextFailed: '이전 기록을 불러오지 못했어요. 다시 시도해 주세요.',
  empty: {
    title: '아직 기록이 없어요',
    body: '누군가 테이블을 설명하거나, 읽기를 시작하거나, 권한이 없어 막히면 여기에 남아요.',
  },
  noMatch: {
    title: '조건에 맞는 기록이 없어요',
    body: '조건을 하나 빼 보세요. 사람은 카탈로그에 적힌 대로 써 주세요. 예: user:default/name',
  },
};
