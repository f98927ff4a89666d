import type { Translated } from '../Translated';
import type { warehousePage as english } from './warehousePage.en';

export const warehousePage: Translated<typeof english> = {
  schemas: {
    title: '스키마',
    lead: '스키마는 폴더처럼 테이블을 묶어 둔 것이에요.',
    none: '볼 수 있는 스키마가 없어요. 아직 없거나, 볼 권한이 없을 수 있어요.',
    tables_one: '테이블 1개',
    tables_other: '테이블 {{count, number}}개',
    more: '스키마 더 보기',
    failed: '스키마를 불러오지 못했어요.',
  },
  tables: {
    title: '테이블',
  },
  totals: {
    tables: '테이블',
    schemas: '스키마',
    rows: '전체 건수',
    size: '전체 저장 공간',
    needsReview: '살펴볼 것',
    needsReviewText_one:
      '비어 있거나 세어 보지 않은 테이블 1개의 까닭을 아직 아무도 남기지 않았어요.',
    needsReviewText_other:
      '비어 있거나 세어 보지 않은 테이블 {{count, number}}개의 까닭을 아직 아무도 남기지 않았어요.',
    rowsUnknownFor_one: '건수를 모르는 테이블 1개는 더하지 않았어요.',
    rowsUnknownFor_other:
      '건수를 모르는 테이블 {{count, number}}개는 더하지 않았어요.',
  },
  state: {
    title: '이 데이터 창고를 읽는 방법',
    server: '사용하는 데이터베이스',
    serverText: 'PostgreSQL {{version}}, 데이터베이스 {{database}}',
    standby: '원본 서버를 따라가는 복제본이라 활동 숫자는 알 수 없어요.',
    access: 'Datamap이 읽을 수 있는 것',
    accessLevel: {
      '1': '구조만 읽어요: 이름, 형식, 설명, 키, 어림값. 데이터는 한 건도 읽지 않아요.',
      '2': '구조와, 데이터를 넣는 작업이 남긴 기록만 읽어요. 다른 데이터는 읽지 않아요.',
      '3': '구조, 데이터를 넣는 작업이 남긴 기록, 고른 테이블의 데이터를 읽어요.',
    },
  },
  warning: {
    title: '알아 둘 점',
    'role-can-write': {
      text: 'Datamap의 계정으로 이 데이터 창고를 바꿀 수도 있어요. 절대 바꾸지 않지만, 아예 바꿀 수 없어야 안전해요.',
      todo: '데이터베이스 관리자에게 쓰기 권한을 빼 달라고 해 주세요.',
    },
    'role-is-superuser': {
      text: 'Datamap의 계정이 이 데이터베이스에서 무엇이든 할 수 있어요. 읽기만 하지만, 그 이상은 할 수 없어야 안전해요.',
      todo: '데이터베이스 관리자에게 읽기만 할 수 있는 계정을 부탁해 주세요.',
    },
    'schemas-without-usage': {
      text_one:
        'Datamap에 권한이 없어서 스키마 1개를 보여 드리지 못해요: {{names}}',
      text_other:
        'Datamap에 권한이 없어서 스키마 {{count, number}}개를 보여 드리지 못해요: {{names}}',
      todo: '보여야 한다면 데이터베이스 관리자에게 USAGE 권한을 부탁해 주세요.',
    },
    'update-log-not-readable': {
      text: '데이터를 넣는 작업이 남긴 기록을 Datamap이 읽을 수 없어서, 얼마나 최신인지 잘 몰라요.',
      todo: '데이터베이스 관리자에게 그 테이블 하나의 SELECT 권한을 부탁해 주세요.',
    },
    'statistics-on-standby': {
      text: '이 서버는 다른 서버의 복제본이라, 원본 서버의 활동 숫자가 없어요.',
      todo: '활동 숫자가 필요하면 Datamap이 원본 서버를 읽게 해 주세요.',
    },
    'sizes-partly-unknown': {
      text_one: '테이블 1개의 크기를 읽지 못해서 합계가 실제보다 작아요.',
      text_other:
        '테이블 {{count, number}}개의 크기를 읽지 못해서 합계가 실제보다 작아요.',
      todo: '대개 그 순간 다른 작업이 테이블을 바꾸고 있어서예요. 다음에 다시 읽어 볼게요.',
    },
    'row-security-hides-statistics': {
      text_one:
        '사람마다 다르게 보이는 테이블이 1개 있어요. 데이터베이스가 그 통계를 Datamap에 보여 주지 않아요.',
      text_other:
        '사람마다 다르게 보이는 테이블이 {{count, number}}개 있어요. 데이터베이스가 그 통계를 Datamap에 보여 주지 않아요.',
      todo: '꼭 필요하지 않다면 그대로 두어도 돼요. 필요하면 테이블 담당자에게 물어보세요.',
    },
  },
  notHere: {
    warehouse: '이 데이터 창고는 볼 수 없어요',
    schema: '이 스키마는 볼 수 없어요',
    text: '없어졌거나 이름이 바뀌었을 수 있고, 볼 권한이 없을 수도 있어요. 볼 수 있어야 한다면 포털 관리자에게 물어보세요.',
  },
  failed: {
    warehouse: '데이터 창고를 불러오지 못했어요',
    schema: '스키마를 불러오지 못했어요',
  },
  noDescription: {
    warehouse: '아직 아무도 이 데이터 창고를 설명하지 않았어요.',
    schema:
      '아직 아무도 이 스키마를 설명하지 않았어요. 데이터베이스에서 단 설명이 여기에 보여요.',
  },
};
