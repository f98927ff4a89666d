import type { Translated } from '../Translated';
import type { failures as english } from './failures.en';

export const failures: Translated<typeof english> = {
  code: {
    'password-rejected': {
      what: '데이터 창고에서 비밀번호를 받아 주지 않았어요.',
      remedy: '비밀번호가 바뀌었다면 포털 설정에 새 비밀번호를 넣어 주세요.',
    },
    'role-unknown': {
      what: '접속에 쓰는 사용자 이름이 데이터 창고에 없어요.',
      remedy: '데이터 창고에 사용자를 만들거나 설정의 이름을 고쳐 주세요.',
    },
    'host-unknown': {
      what: '데이터 창고의 주소를 찾을 수 없어요.',
      remedy: '설정에 적힌 호스트 이름에 오타가 없는지 확인해 주세요.',
    },
    'host-unreachable': {
      what: '여기서는 데이터 창고에 닿을 수 없어요.',
      remedy: '포털에서 접속할 수 있는지 네트워크 담당자에게 물어보세요.',
    },
    'connection-refused': {
      what: '데이터 창고의 주소에서 아무 응답이 없어요.',
      remedy:
        '데이터베이스가 켜져 있는지, 호스트와 포트가 맞는지 확인해 주세요.',
    },
    'connection-timeout': {
      what: '데이터 창고가 제때 응답하지 않았어요.',
      remedy:
        '방화벽이 막고 있을 수 있어요. 포털에서 접속할 수 있는지 확인해 주세요.',
    },
    'database-unknown': {
      what: '이 이름의 데이터베이스가 없어요.',
      remedy: '설정의 데이터베이스 이름을 고쳐 주세요.',
    },
    'connect-not-granted': {
      what: '이 데이터베이스를 열 권한이 없어요.',
      remedy: '데이터베이스 담당자에게 접속 권한(CONNECT)을 요청해 주세요.',
    },
    'login-not-allowed': {
      what: '접속에 쓰는 사용자의 로그인이 막혀 있어요.',
      remedy: '데이터베이스 담당자에게 로그인 허용(LOGIN)을 요청해 주세요.',
    },
    'not-allowed-by-server': {
      what: '데이터 창고가 이 포털의 접속을 받지 않아요.',
      remedy:
        '데이터베이스 담당자에게 포털 주소를 허용해 달라고 요청해 주세요(pg_hba.conf 또는 보안 그룹).',
    },
    'tls-not-offered': {
      what: '암호화된 접속을 요청했지만 데이터 창고가 지원하지 않아요.',
      remedy: '데이터 창고에서 암호화(TLS)를 켜거나 설정에서 꺼 주세요.',
    },
    'tls-required': {
      what: '데이터 창고가 암호화된 접속만 받아요.',
      remedy: '설정에서 암호화(TLS)를 켜 주세요.',
    },
    'tls-untrusted': {
      what: '데이터 창고의 인증서를 믿을 수 없어요.',
      remedy: '인증서를 발급한 기관을 설정에 추가해 주세요.',
    },
    'too-many-connections': {
      what: '데이터 창고에 남은 접속 자리가 없어요.',
      remedy: '대개 저절로 풀려요. 다시 시도할게요.',
    },
    'server-starting-or-stopping': {
      what: '데이터 창고가 켜지거나 꺼지는 중이에요.',
      remedy: '따로 하실 일은 없어요. 다시 시도할게요.',
    },
    'version-not-supported': {
      what: '지원하지 않는 버전의 데이터 창고예요.',
      remedy: 'Datamap은 PostgreSQL 14 이상을 읽을 수 있어요.',
    },
    'encoding-not-utf8': {
      what: '데이터 창고의 문자 저장 방식을 안전하게 읽을 수 없어요.',
      remedy: 'UTF-8로 만든 데이터베이스가 필요해요.',
    },
    'configuration-invalid': {
      what: '이 데이터 창고의 설정이 빠졌거나 잘못됐어요.',
      remedy: '고칠 설정은 포털 로그에 적혀 있어요.',
    },
    'statement-timeout': {
      what: '정해 둔 시간 안에 다 읽지 못했어요.',
      remedy:
        '데이터 창고가 바쁠 수 있어요. 다시 시도할게요. 계속되면 제한 시간을 늘려 주세요.',
    },
    'lock-timeout': {
      what: '다른 작업이 바꾸는 중이라 방해하지 않으려고 멈췄어요.',
      remedy: '따로 하실 일은 없어요. 다시 시도할게요.',
    },
    'connection-lost': {
      what: '읽는 중에 접속이 끊겼어요.',
      remedy: '따로 하실 일은 없어요. 다시 시도할게요.',
    },
    'no-schema-visible': {
      what: '보이는 스키마(테이블을 모아 둔 폴더)가 하나도 없어서 전에 알던 내용을 그대로 두었어요.',
      remedy: '데이터베이스 담당자에게 열람 권한(USAGE)을 요청해 주세요.',
    },
    'no-table-visible': {
      what: '보이는 테이블이 하나도 없어서 전에 알던 내용을 그대로 두었어요.',
      remedy: '권한이 회수됐는지 데이터베이스 담당자에게 물어보세요.',
    },
    'grant-lost': {
      what: '전보다 볼 수 있는 것이 줄어서 전에 알던 내용을 그대로 두었어요.',
      remedy: '데이터베이스 담당자에게 열람 권한(USAGE)을 다시 요청해 주세요.',
    },
    'too-many-removals': {
      what: '한꺼번에 많은 테이블이 없어진 것으로 보여서 전에 알던 내용을 그대로 두었어요.',
      remedy:
        '정말 없어졌다면 포털 관리자가 승인할 수 있어요. 아니라면 권한을 확인해 주세요.',
    },
    'step-timeout': {
      what: '읽는 작업의 한 단계가 너무 오래 걸려서 멈추고 전에 알던 내용을 그대로 두었어요.',
      remedy:
        '데이터베이스가 많이 바쁠 수 있어요. 다시 시도할게요. 계속되면 데이터팀에 물어보세요.',
    },
    'quiet-hours': {
      what: '읽지 않기로 한 시간이 되어서 멈추고 전에 알던 내용을 그대로 두었어요.',
      remedy: '그 시간이 끝나면 이어서 읽을게요.',
    },
    'budget-used': {
      what: '한 시간 동안 데이터베이스에 물어볼 수 있는 양을 다 써서 멈추고 전에 알던 내용을 그대로 두었어요.',
      remedy:
        '다음 시간에 이어서 읽을게요. 자주 생기면 설정에서 한도를 늘려 주세요.',
    },
    internal: {
      what: '저희 쪽에 문제가 생겼어요.',
      remedy: '다시 시도할게요. 자세한 내용은 포털 로그에 있어요.',
    },
  },
  firstReading: {
    'no-schema-visible': {
      what: '보이는 스키마(테이블을 모아 둔 폴더)가 하나도 없어서 아직 보여 드릴 내용이 없어요.',
      remedy: '데이터베이스 담당자에게 열람 권한(USAGE)을 요청해 주세요.',
    },
    'no-table-visible': {
      what: '보이는 테이블이 하나도 없어서 아직 보여 드릴 내용이 없어요.',
      remedy:
        '데이터 창고가 비어 있을 수도 있어요. 그렇지 않다면 데이터베이스 담당자에게 열람 권한(USAGE)을 요청해 주세요.',
    },
  },
  nextTry: '다음 시도: {{when}}.',
  since: '{{moment}}부터예요.',
  warning: {
    'role-can-write':
      '접속에 쓰는 사용자가 데이터를 바꿀 수 있어요. 저희는 읽기만 하지만, 읽기 전용 사용자가 더 안전해요.',
    'role-is-superuser':
      '접속에 쓰는 사용자가 모든 권한을 가지고 있어요. 저희는 읽기만 하지만, 읽기 전용 사용자가 더 안전해요.',
    'schemas-without-usage_one':
      '스키마(테이블을 모아 둔 폴더) {{figure}}개는 볼 권한이 없어서 보여 드리지 않아요.',
    'schemas-without-usage_other':
      '스키마(테이블을 모아 둔 폴더) {{figure}}개는 볼 권한이 없어서 보여 드리지 않아요.',
    'update-log-not-readable':
      '데이터를 넣는 작업의 기록을 읽을 수 없어서 마지막 갱신 시각이 대부분 비어 있어요.',
    'statistics-on-standby':
      '데이터 창고의 복제본을 읽고 있어요. 복제본에는 활동 집계가 없어요.',
    'sizes-partly-unknown': '이번에 크기를 재지 못한 테이블이 있어요.',
    'row-security-hides-statistics':
      '일부 내용을 가려 둔 테이블이 있어서 그 숫자도 일부 보이지 않아요.',
  },
};
