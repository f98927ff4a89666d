import type { Translated } from '../Translated';
import type { tablePage as english } from './tablePage.en';

export const tablePage: Translated<typeof english> = {
  tabs: { overview: '개요', columns: '열', health: '상태' },
  kindMeaning: {
    table: '표 계산 프로그램의 시트처럼 줄과 열로 되어 있어요.',
    'partitioned-table': '표 계산 프로그램의 시트처럼 줄과 열로 되어 있어요.',
    view: '다른 테이블의 내용을 보기 좋게 모아 주는 화면이에요. 따로 저장하지 않고 볼 때마다 가져와요.',
    'materialized-view':
      '다른 테이블의 내용을 모아 그 결과를 저장해 둔 것이에요. 마지막으로 새로 고친 때의 내용이에요.',
    'foreign-table':
      '다른 데이터베이스의 테이블을 보여 주는 창이에요. 데이터는 그쪽에 있어요.',
  },
  header: {
    breadcrumbs: '현재 위치',
    start: '데이터 찾기',
    copyName: '이름 복사: {{name}}',
    copied: '복사했어요',
    addFavourite: '즐겨찾기에 추가',
    removeFavourite: '즐겨찾기에서 빼기',
    moreActions: '더 보기',
    sections: '이 페이지의 구역',
    schemaKind: '주제',
    schemaMeaning:
      '관련 있는 테이블을 폴더처럼 스키마에 함께 모아 둔 것이에요.',
    warehouseKind: '데이터 창고',
    warehouseMeaning: '회사 곳곳의 데이터를 모아 둔 데이터베이스예요.',
  },
  about: {
    title: '어떤 데이터인가요',
    oneRow: '한 건의 내용: {{oneRow}}',
    more: '모두 보기',
    less: '접기',
    none: '아직 아무도 설명을 쓰지 않았어요. 한 건이 무엇인지 아신다면 담당자에게 알려 주세요. 데이터베이스에서 테이블에 단 설명이 여기에 보여요.',
  },
  amount: {
    title: '얼마나 있나요',
  },
  fresh: {
    title: '얼마나 최신인가요',
  },
  inShort: '한눈에 보기',
  period: {
    title: '언제부터 언제까지',
    range: '{{from}}부터 {{to}}까지',
    unknown: '알 수 없음',
    column: '기준: {{column}}',
    how: '{{column}} 열에서 가장 이른 기록과 가장 늦은 기록이에요. {{moment}}에 확인했어요. 중간에 빈 기간이 있을 수 있고, 잘못 적힌 날짜도 들어가요.',
    reason: {
      'contents-not-opened':
        '알 수 없어요. Datamap이 이 테이블의 내용을 볼 수 없게 되어 있어요. 담당자가 {{column}} 열을 볼 수 있게 해 주면 알 수 있어요.',
      'not-permitted':
        '알 수 없어요. Datamap에 {{column}} 열을 읽을 권한이 없어요. 담당자가 권한을 줄 수 있어요.',
      'rows-hidden':
        '알 수 없어요. 데이터베이스가 Datamap에는 일부 기록만 보여 줘요.',
      'no-such-column':
        '알 수 없어요. 기준으로 정한 {{column}} 열이 이제 없어요. 담당자가 다른 열을 정할 수 있어요.',
      'not-a-date':
        '알 수 없어요. 기준으로 정한 {{column}} 열에 날짜가 들어 있지 않아요. 담당자가 다른 열을 정할 수 있어요.',
      'no-index':
        '알 수 없어요. 가장 이른 값과 늦은 값을 찾으려면 테이블을 처음부터 끝까지 읽어야 해서({{column}} 열로 시작하는 색인이 없어요) 확인하지 않아요.',
      'not-stored-here':
        '알 수 없어요. 기록이 이 테이블에 직접 저장되어 있지 않아서 확인하지 않아요.',
      'no-values': '{{column}} 열에 날짜가 적힌 기록이 없어요.',
      'not-read':
        '이번에는 알아내지 못했어요. 테이블이 사용 중이거나 느렸어요. 다음에 읽을 때 다시 확인해요.',
      'not-read-yet':
        '마지막으로 확인한 뒤에 {{column}} 열을 기준으로 정했어요. 다음에 확인할 때 알 수 있어요.',
    },
  },
  trust: {
    title: '믿고 써도 되나요',
    'has-data':
      '특별히 걸리는 점은 없어요. 데이터가 들어 있어요. 값이 모두 맞는지는 데이터베이스가 알 수 없고, 담당자가 알아요.',
    stale:
      '데이터는 들어 있지만, 평소보다 오래 새 데이터가 들어오지 않았어요. 최근 수치를 쓰기 전에 담당자에게 물어보세요.',
    derived:
      '특별히 걸리는 점은 없어요. 얼마나 믿을 만한지는 내용을 가져오는 테이블에 달려 있어요.',
    unknown:
      '아직 알 수 없어요. 데이터가 들어 있는지 말씀드릴 만큼 아는 것이 없어요.',
    empty: '믿고 쓸 내용이 없어요. 데이터가 한 건도 확인되지 않았어요.',
    copy: '데이터는 들어 있지만, 원본이 아닌 것 같아요. 아래를 확인해 주세요.',
    alsoKnown: '그 밖에 알 수 있는 점',
    healthLink: '어떻게 알았는지 보기',
    evidence_one: '이렇게 본 근거 1가지',
    evidence_other: '이렇게 본 근거 {{count}}가지',
    readAt: '{{moment}}에 읽음',
  },
  review: {
    title: '사람들이 확인한 내용',
    open: '이대로 괜찮은지 아직 아무도 확인하지 않았어요.',
    inactive:
      '그 뒤로 사실이 달라져서 이제 맞지 않을 수 있어요. 다시 확인해 주세요.',
  },
  owner: {
    title: '누구에게 물어보나요',
    meaning: '값의 뜻, 써도 되는지, 이상해 보이는 점을 여기에 물어보세요.',
    none: '아직 담당자가 정해지지 않았어요. 포털 관리자가 정할 수 있어요.',
  },
  facts: {
    title: '알아 두면 좋아요',
    kind: '종류',
    columns: '열',
    columnsLink_one: '열 1개',
    columnsLink_other: '열 {{count, number}}개',
    primaryKey: '한 건씩 구별하는 값',
    primaryKeyMeaning: '모든 기록에 있고 서로 겹치지 않아요.',
    primaryKeyTogetherMeaning:
      '이 값들을 합치면 모든 기록이 서로 달라요. 빈칸도 없어요.',
    noPrimaryKey:
      '없어요. 똑같은 기록이 두 번 들어가도 데이터베이스가 막지 않아요(기본 키 없음).',
    readsFrom: '내용을 가져오는 곳',
    readsFromNone: '어느 테이블에서 가져오는지 알아내지 못했어요.',
    partitions: '나누어 저장',
    partitionsText_one:
      '빠르게 쓰려고 1개로 나누어 저장했어요(기준: {{key}}). 하나의 테이블로 보면 되고, 여기 숫자는 모두 더한 값이에요.',
    partitionsText_other:
      '빠르게 쓰려고 {{count, number}}개로 나누어 저장했어요(기준: {{key}}). 하나의 테이블로 보면 되고, 여기 숫자는 모두 더한 값이에요.',
    partitionsTextNoKey_one:
      '빠르게 쓰려고 1개로 나누어 저장했어요. 하나의 테이블로 보면 되고, 여기 숫자는 모두 더한 값이에요.',
    partitionsTextNoKey_other:
      '빠르게 쓰려고 {{count, number}}개로 나누어 저장했어요. 하나의 테이블로 보면 되고, 여기 숫자는 모두 더한 값이에요.',
    partitionsNone:
      '나누어 저장하도록 만들었지만 아직 나눈 것이 없어서 데이터를 담을 수 없어요.',
    inheritsFrom: '더 넓은 테이블',
    inheritsFromMeaning: '위 테이블을 읽으면 이 테이블의 데이터도 함께 보여요.',
    inheritedBy: '따로 나눈 하위 테이블',
    inheritedByMeaning:
      '이 테이블을 읽으면 하위 테이블의 데이터도 함께 보여요. 페이지와 숫자는 테이블마다 따로 있어요.',
    foreignServer: '데이터가 있는 곳',
    foreignServerText:
      '다른 데이터베이스에 있어요(연결 이름: {{server}}). 위치만 보여 드리고 세지는 않아요.',
    unlogged: '장애에 약함',
    unloggedText:
      '안전보다 속도를 우선해서 만든 테이블이에요(unlogged). 데이터베이스에 장애가 나면 비워져요.',
    temporary: '임시',
    temporaryText: '잠깐만 있다가 사라지는 테이블이에요.',
    rowSecurity: '사람마다 다르게 보임',
    rowSecurityText:
      '누가 어떤 기록을 볼 수 있는지 데이터베이스가 한 건씩 정해요(행 수준 보안).',
    databaseOwner: '데이터베이스 안의 소유자',
    firstSeen: '처음 본 때',
    firstSeenText: '{{moment}}에 처음 봤어요.',
    lastRead: '마지막으로 확인한 때',
    lastReadText: '이 페이지의 내용은 모두 {{moment}} 기준이에요.',
  },
  connected: {
    title: '연결된 테이블',
    lead: '여기 있는 값으로 찾아갈 수 있는 테이블과, 이 테이블로 찾아오는 테이블이에요.',
    none: '데이터베이스에 적혀 있는 연결이 없어요. 적어 두지 않은 연결이 있을 수도 있으니 담당자에게 물어보세요.',
    notForViews:
      '뷰에는 자기 연결이 없어요. 내용을 가져오는 테이블을 살펴보세요.',
    outgoing_one: '여기에서 찾아가는 곳 1개',
    outgoing_other: '여기에서 찾아가는 곳 {{count, number}}개',
    incoming_one: '여기로 찾아오는 곳 1개',
    incoming_other: '여기로 찾아오는 곳 {{count, number}}개',
    pairs: '서로 짝이 되는 열',
    from: '{{column}} → {{otherColumn}}',
    itself: '이 테이블 자신',
    more_one: '1개 더 보기',
    more_other: '{{count, number}}개 더 보기',
    checked:
      '값이 있으면, 연결된 기록이 실제로 있는지 데이터베이스가 확인해요.',
    notValidated: '규칙을 만들기 전의 기록은 확인하지 않았어요.',
    notEnforced: '데이터베이스가 이 연결은 확인하지 않아요.',
    deferred: '변경할 때마다가 아니라, 여러 변경을 묶어 끝날 때 확인해요.',
    onDelete: {
      'no-action':
        '찾아오는 기록이 남아 있으면 연결된 쪽의 기록을 지울 수 없어요.',
      restrict:
        '찾아오는 기록이 남아 있으면 연결된 쪽의 기록을 지울 수 없어요.',
      cascade: '연결된 쪽의 기록을 지우면 찾아오는 기록도 함께 지워져요.',
      'set-null': '연결된 쪽의 기록을 지우면 연결하던 값은 빈칸이 돼요.',
      'set-default':
        '연결된 쪽의 기록을 지우면 연결하던 값은 기본값으로 돌아가요.',
    },
    details: '이 연결의 규칙',
    name: '데이터베이스에서 부르는 이름: {{constraint}}.',
  },
  refreshFailed:
    '방금은 새로 고치지 못했어요. 지금 보이는 내용은 조금 전에 불러온 것이에요.',
};
