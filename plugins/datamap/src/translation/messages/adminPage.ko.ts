import type { Translated } from '../Translated';
import type { adminPage as english } from './adminPage.en';

export const adminPage: Translated<typeof english> = {
  title: '읽기와 권한',
  lead: '포털이 각 데이터 창고를 어떻게 읽는지, 무엇을 볼 수 있는지, 읽은 내용을 누가 가져가는지 볼 수 있어요.',
  link: '읽기와 권한',
  none: {
    title: '아직 데이터 창고가 없어요',
    body: '포털 설정의 datamap.warehouses에 적어 주세요.',
  },
  connection: {
    'never-tried': '아직 연결해 보지 않았어요',
    ok: '연결됨',
    failing: '연결할 수 없음',
  },
  paused: {
    chip: '멈춤',
    since:
      '{{time}}에 멈췄어요. 다시 시작할 때까지 데이터베이스에 아무것도 묻지 않아요.',
  },
  facts: {
    lastRead: '마지막으로 읽은 때',
    never: '없음',
    nextRun: '다음에 읽을 때',
    notPlanned: '예정 없음',
    every: '읽는 간격',
    quiet: '읽지 않는 시간',
    quietHours: '{{from}}부터 {{to}}까지',
    quietHoursOn: '{{days}} {{from}}부터 {{to}}까지',
    quietZone: '{{hours}} ({{zone}})',
    quietNow:
      '지금은 읽지 않는 시간이에요. {{time}}까지 저절로 읽기 시작하지 않아요.',
    noQuiet: '없음',
    asked: '이번 시간에 물어본 양',
    askedOf: '조회 {{statements}}건, {{seconds}}',
    askedLimits: '한도: {{limits}}',
    limitStatements: '조회 {{statements}}건',
    limitSeconds: '작업 {{seconds}}',
    usedUp: '이번 시간의 한도를 다 썼어요. 다음 시간에 다시 읽을게요.',
  },
  actions: {
    start: '지금 읽기',
    cancel: '읽기 취소',
    pause: '멈추기',
    resume: '다시 시작',
    startOf: '{{warehouse}} 지금 읽기',
    cancelOf: '{{warehouse}} 읽기 취소',
    pauseOf: '{{warehouse}} 멈추기',
    resumeOf: '{{warehouse}} 다시 시작',
    failed: '처리하지 못했어요. 아래 상태를 보고 다시 시도해 주세요.',
  },
  runs: {
    title: '읽은 기록',
    none: '아직 읽은 적이 없어요.',
    steps: '단계',
    state: {
      queued: '시작 기다리는 중',
      running: '읽는 중',
      succeeded: '읽음',
      kept: '반영하지 않음',
      failed: '실패',
      cancelled: '취소됨',
    },
    trigger: {
      schedule: '일정에 따라',
      person: '사람이 요청',
      'start-up': '포털이 시작된 뒤',
    },
    took: '{{duration}} 걸림',
    counts:
      '추가 {{added}}, 삭제 {{removed}}, 이름 변경 {{renamed}}, 변경 {{modified}}, 그대로 {{unchanged}}',
    step: '단계',
    stepState: '상태',
    duration: '걸린 시간',
    statements: '조회 수',
    rows: '읽은 행 수',
    resumed: '끊기기 전의 결과를 그대로 썼어요',
    attempts: '{{attempts}}번 시도',
    states: {
      waiting: '기다리는 중',
      running: '진행 중',
      done: '끝남',
      failed: '실패',
      skipped: '하지 않음',
    },
    stepNames: {
      connect: '연결',
      structure: '구조, 키, 뷰가 읽는 테이블',
      statistics: '건수와 활동',
      sizes: '크기',
      'update-log': '마지막 갱신',
      compare: '이전과 비교',
      commit: '저장',
      definitions: '뷰와 규칙의 SQL, 색인을 쓴 횟수',
      publish: '가져가는 쪽에 알림',
    },
  },
  access: {
    title: '볼 수 있는 것',
    lead: '데이터베이스 {{database}}에 {{role}} 계정으로 접속해요. {{time}} 기준이에요.',
    unknown: '다음에 읽은 뒤에 알 수 있어요.',
    level: '{{level}}단계',
    right: {
      schemas: '모든 스키마(테이블을 모아 둔 폴더)의 구조',
      'update-log': '데이터를 넣는 작업이 남긴 갱신 기록',
      contents: '고른 테이블의 내용',
    },
    state: {
      granted: '권한 있음',
      partly: '일부만 있음',
      missing: '권한 없음',
      'not-configured': '요청하지 않음',
    },
    missing: {
      schemas_one:
        '스키마 {{figure}}개를 볼 수 없어요. 이름은 저희도 몰라요. 데이터베이스 담당자가 아래 조회를 실행하면 이름과 권한을 주는 명령이 나와요.',
      schemas_other:
        '스키마 {{figure}}개를 볼 수 없어요. 이름은 저희도 몰라요. 데이터베이스 담당자가 아래 조회를 실행하면 이름과 권한을 주는 명령이 나와요.',
      noSchemas:
        '볼 수 있는 스키마가 없어요. 데이터베이스 담당자가 USAGE 권한을 줄 수 있어요.',
      'update-log':
        '설정에는 있지만 읽을 권한이 없어요. 데이터베이스 담당자가 아래 명령을 실행하면 돼요.',
      contents_one:
        '설정에서 연 테이블 {{figure}}개를 읽을 권한이 없어요. 데이터베이스 담당자가 아래 명령을 실행하면 돼요.',
      contents_other:
        '설정에서 연 테이블 {{figure}}개를 읽을 권한이 없어요. 데이터베이스 담당자가 아래 명령을 실행하면 돼요.',
    },
    notConfigured: {
      schemas: '빠진 것이 없어요.',
      'update-log':
        '데이터를 넣는 작업이 기록을 남긴다면 설정의 updateLog에 적어 주세요.',
      contents:
        '꺼져 있어요. 꼭 필요할 때만 설정의 contents.tables에 테이블을 적어 주세요.',
    },
    sql: '권한을 바꾸는 SQL',
    schemas: '볼 수 있는 스키마',
    schema: '스키마',
    tables: '테이블',
    readable: '내용도 읽을 수 있음',
    more: '모두 {{all}}개 중 처음 {{shown}}개예요.',
  },
  warnings: {
    title: '확인할 점',
    lead: '마지막으로 읽을 때 접속 권한에서 눈에 띈 점과 해결 방법이에요.',
    names: '해당하는 곳: {{names}}',
    namesMore_one: '해당하는 곳: {{names}} 외 {{figure}}곳',
    namesMore_other: '해당하는 곳: {{names}} 외 {{figure}}곳',
    sql: '해결하는 SQL',
    remedy: {
      'role-can-write':
        '데이터베이스 담당자가 이 권한을 거둘 수 있어요. 실행하기 전에 한 줄씩 확인해 주세요. PUBLIC으로 끝나는 줄은 모든 사용자의 권한을 거두고, 역할을 빼는 줄은 다른 권한까지 함께 거둘 수 있어요.',
      'role-is-superuser':
        '접속해서 보기만 할 수 있는 포털 전용 사용자를 만들어 접속 설정에 적어 주세요.',
      'schemas-without-usage':
        '포털에 보여야 한다면 데이터베이스 담당자가 열어 줄 수 있어요. 필요한 명령은 “볼 수 있는 것”에 있어요. 그렇지 않다면 그대로 두어도 돼요.',
      'update-log-not-readable':
        '데이터베이스 담당자가 그 테이블 하나만 읽게 해 주면 돼요. 필요한 명령은 “볼 수 있는 것”에 있어요.',
      'statistics-on-standby':
        '활동 기록이 필요하면 접속 설정에 원본 서버를 적어 주세요. 구조와 크기는 두 서버가 같아요.',
      'sizes-partly-unknown':
        '다른 작업이 그 테이블을 쓰고 있었어요. 다음에 읽을 때 다시 재 볼게요.',
      'row-security-hides-statistics':
        '일부러 가린 것이라면 그대로 두어도 돼요. 아니라면 데이터베이스 담당자가 모든 행을 볼 권한(BYPASSRLS)을 줄 수 있어요.',
    },
  },
  followers: {
    title: '가져가는 쪽',
    lead: '카탈로그와 검색이 바뀐 내용을 여기에서 각자 가져가요.',
    none: '아직 가져간 곳이 없어요.',
    name: '이름',
    behind: '아직 안 가져간 것',
    upToDate: '모두 가져감',
    seen: '마지막 확인',
    revision: '리비전',
  },
};
