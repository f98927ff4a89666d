import type { Translated } from '../Translated';
import type { relationships as english } from './relationships.en';

export const relationships: Translated<typeof english> = {
  title: '연결 관계',
  lead: '이 테이블이 다른 테이블과 어떻게 연결되는지 보여 드려요. 데이터베이스에 적혀 있는 연결은 목록에 모두 있고, 그림은 같은 내용을 보여 줘요.',
  connection: {
    reference_one: '{{from}}에서 {{to}} 쪽으로 연결',
    reference_other: '{{from}}에서 {{to}} 쪽으로 연결: {{count, number}}개',
    reads: '{{from}}의 내용을 가져오는 곳: {{to}}',
    inherits: '{{from}}의 더 넓은 테이블: {{to}}',
    inferred: '{{from}}에서 {{to}} 쪽으로 연결된 것 같아요(추정)',
    itself_one: '{{from}}에서 자기 자신으로 연결',
    itself_other: '{{from}}에서 자기 자신으로 연결: {{count, number}}개',
  },
  line: {
    references_one: '연결 {{count, number}}개',
    references_other: '연결 {{count, number}}개',
    connections_one: '관계 {{count, number}}개',
    connections_other: '관계 {{count, number}}개',
  },
  edge: {
    pair: '이쪽의 {{column}} 값과 저쪽의 {{otherColumn}} 값이 같으면 서로 짝이 되는 기록이에요. 이쪽: {{from}}, 저쪽: {{to}}.',
    pairs_one:
      '다음 열의 값이 같으면 서로 짝이 되는 기록이에요. 이쪽: {{from}}, 저쪽: {{to}}, 열: {{pairs}}.',
    pairs_other:
      '다음 열 {{count, number}}개의 값이 순서대로 모두 같으면 서로 짝이 되는 기록이에요. 이쪽: {{from}}, 저쪽: {{to}}, 열: {{pairs}}.',
    pairOf: '{{column}} = {{otherColumn}}',
    reads:
      '{{from}}: 볼 때마다 다른 테이블의 내용을 모아 보여 주는 뷰예요. 내용을 가져오는 곳 가운데 하나: {{to}}. {{to}}의 내용이 바뀌면 뷰에 보이는 내용도 바뀌어요.',
    inherits:
      '{{from}}: 더 넓은 테이블의 일부를 따로 담은 테이블이에요. 더 넓은 테이블: {{to}}. {{to}}에서 조회하면 {{from}}의 데이터도 함께 보여요.',
    inferred:
      '이름과 형식으로 추정한 연결이에요. 데이터베이스에 적혀 있지는 않아요.',
    confirmed:
      '사람이 맞다고 확인한 연결이에요. 데이터베이스에 적혀 있지는 않아요.',
    nullable: '값이 비어 있을 수 있어요. 그런 기록은 저쪽에 짝이 없어요.',
    deferrable: '필요하면 여러 변경을 묶어 끝날 때까지 확인을 미룰 수 있어요.',
    sql: 'SQL로 연결하는 방법',
    sqlLeft: 'SQL로 연결하는 방법(짝이 없는 기록도 남도록 LEFT JOIN을 써요)',
    copySql: 'SQL 복사',
    copied: '복사했어요',
  },
  mark: {
    notValidated: '예전 기록은 확인 안 함',
    notEnforced: '확인 안 함',
    deferrable: '확인을 미룰 수 있음',
    deferred: '끝날 때 확인',
  },
  picture: {
    label: '그림: {{title}}, 그리고 연결된 테이블',
    zoomIn: '확대',
    zoomOut: '축소',
    fit: '전체 보기',
    hint: '끌어서 움직일 수 있어요. 크기는 단추로, 또는 Ctrl이나 ⌘를 누른 채 휠을 돌려 바꿀 수 있어요.',
    failed:
      '그림을 불러오지 못했어요. 그림에 나올 내용은 아래 목록에 모두 있어요.',
    here: '지금 보는 테이블',
    all: '테이블 {{shown, number}}개가 모두 보여요.',
    one: '이 테이블만 있어요.',
    shown:
      '연결된 테이블 {{total, number}}개 중 {{shown, number}}개가 보여요. {{more, number}}개가 더 있고, 목록에는 모두 있어요.',
    showMore_one: '1개 더 보기',
    showMore_other: '{{count, number}}개 더 보기',
    showFewer: '줄여서 보기',
    full: '그림이 가득 찼어요. 테이블을 {{most, number}}개까지만 보여 드려요. 나머지는 목록에 있어요.',
    expand_one: '{{title}} 주변의 테이블 1개 더 보기',
    expand_other: '{{title}} 주변의 테이블 {{count, number}}개 더 보기',
    collapse: '{{title}} 주변의 테이블 숨기기',
    moreAround_one: '{{title}}: 연결된 테이블 1개가 그림에 없어요',
    moreAround_other:
      '{{title}}: 연결된 테이블 {{count, number}}개가 그림에 없어요',
    moreEdges_one: '여기 보이지 않는 테이블로 이어지는 연결이 1개 더 있어요.',
    moreEdges_other:
      '여기 보이지 않는 테이블로 이어지는 연결이 {{count, number}}개 더 있어요.',
  },
  legend: {
    title: '선의 뜻',
    reference: '연결: 여기 있는 값을 저쪽에서 찾을 수 있어요',
    reads: '내용을 가져오는 곳(뷰)',
    inherits: '더 넓은 테이블',
    inferred: '연결된 것 같음(추정)',
  },
  list: {
    label: '모든 연결: {{title}}',
    outgoing_one: '여기에서 찾아가는 테이블 1개',
    outgoing_other: '여기에서 찾아가는 테이블 {{count, number}}개',
    incoming_one: '여기로 찾아오는 테이블 1개',
    incoming_other: '여기로 찾아오는 테이블 {{count, number}}개',
    itself_one: '자기 자신으로 연결 1개',
    itself_other: '자기 자신으로 연결 {{count, number}}개',
    reads_one: '내용을 가져오는 테이블 1개',
    reads_other: '내용을 가져오는 테이블 {{count, number}}개',
    readBy_one: '이 테이블의 내용을 보여 주는 뷰 1개',
    readBy_other: '이 테이블의 내용을 보여 주는 뷰 {{count, number}}개',
    inherits_one: '더 넓은 테이블 1개',
    inherits_other: '더 넓은 테이블 {{count, number}}개',
    inheritedBy_one: '따로 나눈 하위 테이블 1개',
    inheritedBy_other: '따로 나눈 하위 테이블 {{count, number}}개',
    suggested_one: '연결된 것 같은 테이블 1개',
    suggested_other: '연결된 것 같은 테이블 {{count, number}}개',
    among_one: '주변 테이블끼리의 연결 1개',
    among_other: '주변 테이블끼리의 연결 {{count, number}}개',
    of: '{{title}} 주변',
    references_one: '연결 1개',
    references_other: '연결 {{count, number}}개',
    pair: '{{column}} → {{otherColumn}}',
    pairs: '서로 짝이 되는 열(순서대로)',
    itselfName: '이 테이블 자신',
    notInPicture: '그림에 없음',
    details: '연결 방법',
    detailsOf: '연결 방법: {{from}}, {{to}}',
    loadingAround: '{{title}} 주변의 연결을 찾고 있어요…',
    failedAround: '{{title}} 주변의 연결을 불러오지 못했어요.',
    hiddenViews_one: '여기에 없는 다른 종류의 관계가 1개 더 있어요.',
    hiddenViews_other:
      '여기에 없는 다른 종류의 관계가 {{count, number}}개 더 있어요.',
    incomplete:
      '이 테이블의 내용을 보여 주는 뷰와 하위 테이블은 불러오지 못했어요. 아래의 연결은 모두 있어요.',
  },
  details: {
    title: '연결 방법',
    prompt:
      '선을 가리키거나 목록에서 고르면 두 테이블이 어떻게 연결되는지 여기에 보여 드려요.',
  },
  suggested: {
    title: '연결된 것 같은 테이블',
    lead: '데이터베이스에 적혀 있지 않은 연결이에요. 이름과 형식만 보고 추정했고, 값은 읽지 않았어요. 아신다면 확인하거나 고쳐 주세요.',
    show: '추정한 연결도 그림에 보기',
    outgoing: '이 테이블에서 연결된 것 같은 곳',
    incoming: '이 테이블 쪽으로 연결된 것 같은 곳',
    confidence: {
      likely: '아마도',
      possible: '어쩌면',
    },
    confirm: '연결이 맞아요',
    confirmOf: '연결이 맞아요: {{column}}, {{title}}',
    reject: '아니에요',
    rejectOf: '연결이 아니에요: {{column}}, {{title}}',
    takeBack: '되돌리기',
    takeBackOf: '되돌리기: {{column}}, {{title}}',
    confirmed: '{{day}}에 {{person}} 님이 맞다고 확인했어요',
    rejected: '{{day}}에 {{person}} 님이 아니라고 했어요',
    rejectedOnes_one: '아니라고 한 추정 {{count, number}}개',
    rejectedOnes_other: '아니라고 한 추정 {{count, number}}개',
    more_one: '여기에 없는 추정이 {{count, number}}개 더 있어요.',
    more_other: '여기에 없는 추정이 {{count, number}}개 더 있어요.',
    saved: '고마워요. 이제 모두에게 보여요.',
    failed: '저장하지 못했어요. 다시 시도해 주세요.',
    why: '그렇게 생각한 이유',
    reason: {
      'names-table-and-key':
        '열 이름에 어느 테이블의 무엇으로 연결되는지가 들어 있어요.',
      'names-table-and-key-with-role':
        '열 이름이 테이블 이름으로 끝나요. 그 앞의 말은 어떤 역할인지를 나타내요.',
      'names-role-of-person':
        '열 이름이 담당자나 작성자 같은 사람의 역할을 뜻하고, 그런 사람을 모아 둔 테이블이 하나뿐이에요. 정말 그 사람들인지는 이름만으로 알 수 없어요.',
      'names-parent': '열 이름이 같은 테이블 안의 “상위 항목”을 뜻해요.',
      'completed-by-own-table':
        '열 이름 앞에 이 테이블 이름의 앞부분을 붙이면 연결되는 테이블 이름이 돼요.',
      'composite-key':
        '이 열들의 이름이 저쪽에서 한 건 한 건을 구별하는 열들과 같아요.',
      'same-name-as-key': '저쪽에서 한 건 한 건을 구별하는 열과 이름이 같아요.',
      'named-like-table': '열 이름이 테이블 이름과 같아요.',
      'confirmed-by-person':
        '사람이 맞다고 확인했어요. 지금은 이름만으로는 알 수 없어요.',
      'same-type': '양쪽 값의 형식이 같아요.',
      'similar-type': '양쪽 값의 형식이 비슷해요.',
      'other-schema': '저쪽 테이블은 다른 스키마에 있어요.',
      'abbreviation-read': '줄인 이름을 이렇게 읽었어요: {{readAs}}',
      'table-name-shortened':
        'tb_처럼 테이블 이름의 앞이나 뒤에 붙은 말은 빼고 보았어요.',
      'unique-key':
        '저쪽 값은 서로 겹치지 않지만, 한 건 한 건을 주로 구별하는 값은 따로 있어요.',
      'key-not-declared':
        '저쪽 값이 서로 겹치지 않는다는 보장은 데이터베이스에 없어요.',
    },
  },
  none: {
    title: '적혀 있는 연결이 없어요',
    table:
      '흔한 일이고 잘못된 것이 아니에요. 연결을 적어 두지 않으면 데이터를 더 빨리 넣을 수 있어서, 적어 두지 않는 곳이 많아요. 이름이 같은 열처럼 실제로는 서로 이어질 수도 있으니 담당자에게 물어보세요.',
    view: '어느 테이블에서 가져오는지 알아내지 못했어요. 함수로 만든 뷰라면 그럴 수 있어요. 담당자에게 물어보세요.',
  },
};
