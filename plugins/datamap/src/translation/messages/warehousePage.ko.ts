import type { Translated } from '../Translated';
import type { warehousePage as english } from './warehousePage.en';

export const warehousePage: Translated<typeof english> = {
  tables: '테이블',
  noTables: {
    title: '볼 수 있는 테이블이 없어요',
    body: '아직 테이블이 없거나 볼 권한이 없는 계정이에요. 포털 관리자에게 물어보세요.',
  },
  schemaName: '스키마 이름',
  state: {
    title: '이 데이터 창고를 읽는 방법',
    lastRead: '마지막으로 확인한 때',
    lastReadMeaning: '그 뒤의 변경은 아직 보이지 않아요.',
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
  warnings: '접속 권한에 대해 알려 드릴 점',
  noDescription: {
    warehouse: '아직 아무도 이 데이터 창고를 설명하지 않았어요.',
    schema:
      '아직 아무도 이 주제를 설명하지 않았어요. 데이터베이스에서 스키마에 단 설명이 여기에 보여요.',
  },
};
