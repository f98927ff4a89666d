import type { Translated } from '../Translated';
import type { exchange as english } from './exchange.en';

export const exchange: Translated<typeof english> = {
  link: '설명을 파일로',
  title: '설명을 파일로 주고받기',
  lead: '테이블과 열의 설명을 엑셀 같은 프로그램에서 고친 뒤 다시 가져올 수 있어요. 저장하기 전에 무엇이 바뀌는지 먼저 보여 드리고, 나중에 한꺼번에 되돌릴 수도 있어요.',
  export: {
    title: '내보내기',
    lead: '볼 수 있는 테이블과 열이 한 줄씩 들어가요. 데이터베이스에 적힌 원래 설명도 옆에 함께 적어 드려요.',
    xlsx: '엑셀 파일',
    csv: 'CSV 파일',
    sql: 'SQL 주석',
    sqlHint:
      'SQL 주석은 제목과 설명을 데이터베이스에 옮겨 적는 명령 파일이에요. 마이그레이션에 쓰시면 되고, 저희가 실행하지는 않아요.',
    describable: '내가 설명할 수 있는 테이블만',
    encoding: 'CSV 문자 방식',
    encodings: {
      'utf-8-bom': 'UTF-8(엑셀용)',
      'utf-8': 'UTF-8(표시 없음)',
      cp949: 'CP949(오래된 프로그램용)',
    },
    making: '파일을 만들고 있어요…',
    made: '파일을 내려받았어요.',
    failed:
      '파일을 만들지 못했어요. 내용이 많으면 주제를 고르거나 CSV로 받아 주세요. CP949에 없는 글자가 있을 수도 있으니 UTF-8로도 해 보세요.',
  },
  upload: {
    title: '가져오기',
    lead: '첫 줄에 제목이 있는 .xlsx(첫 번째 시트) 또는 CSV 파일이에요. 10MB, 5만 줄까지 돼요. 빈칸은 지금 내용을 그대로 두고, 비우려면 {{mark}}, 이렇게 적어 주세요.',
    mark: '(비움)',
    choose: '파일 고르기',
    reading: '파일을 읽고 비교하고 있어요…',
    forbidden:
      '가져오기는 테이블 담당자처럼 설명을 적을 수 있는 분만 할 수 있어요. 내보낸 파일을 고쳐서 담당자에게 보내 주세요.',
  },
  refused: {
    title: '이 파일은 가져올 수 없어요',
    other:
      '파일을 읽다가 문제가 생겼어요. 다시 해 보시고, 계속되면 포털 담당자에게 알려 주세요.',
    'other-kind': '.xlsx나 .csv 파일이 아니에요. 둘 중 하나로 저장해 주세요.',
    empty: '빈 파일이에요. 제목 줄과 내용이 있는 파일을 골라 주세요.',
    unreadable:
      '읽을 수 있는 .xlsx가 아니에요. 엑셀에서 열어 .xlsx나 CSV로 다시 저장해 주세요.',
    'old-xls':
      '옛 .xls 파일이거나 암호가 걸려 있어요. 암호 없이 .xlsx로 저장해 주세요.',
    'no-text': '글자 파일이 아니에요. .xlsx나 CSV(UTF-8)로 저장해 주세요.',
    encoding:
      '문자 방식이 UTF-8도 CP949도 아니에요. .xlsx나 CSV(UTF-8)로 저장해 주세요.',
    quote:
      '닫히지 않은 따옴표가 있어요. CSV로 다시 저장하거나 .xlsx로 저장해 주세요.',
    'no-headings':
      '첫 줄이 비어 있어요. “테이블”, “설명”처럼 각 열이 무엇인지 적어 주세요.',
    'no-lines':
      '제목 줄 아래에 내용이 없어요. 테이블이나 열마다 한 줄씩 적어 주세요.',
    'too-large': '10MB보다 커요. 스키마별로 나누어 주세요.',
    'too-many-lines': '5만 줄보다 많아요. 스키마별로 나누어 주세요.',
    'too-many-columns':
      '열이 200개보다 많아요. 어느 테이블인지와 설명이 적힌 열만 남겨 주세요.',
    'too-much-text': '한 번에 가져올 수 있는 양보다 많아요. 나누어 주세요.',
  },
  mapping: {
    title: '파일의 열이 무엇인지',
    lead: '알아볼 수 있는 열은 미리 골라 두었어요. 테이블 이름이 적힌 열을 알려 주시고, 틀린 곳은 고쳐 주세요.',
    column: '파일의 열',
    examples: '처음 몇 줄',
    means: '뜻',
    meansOf: '“{{heading}}” 열의 뜻',
    unnamed: '{{number}}번째 열',
    unused: '쓰지 않음',
    again: '이대로 다시 비교하기',
    noTable: '테이블 이름이 적힌 열을 골라 주세요.',
    twice: '두 열에 같은 뜻을 골랐어요. 하나만 남겨 주세요.',
    failed: '처리하지 못했어요. 다시 해 주세요.',
  },
  field: {
    warehouse: '데이터베이스',
    schema: '스키마',
    table: '테이블',
    column: '열',
    title: '제목',
    description: '설명',
    oneRow: '한 건의 뜻',
    periodColumn: '기간 기준 열',
    tags: '태그',
    contact: '문의 담당',
    rhythm: '갱신 주기',
    values: '값의 뜻',
    links: '링크',
    version: '버전',
  },
  current: {
    state: {
      uploaded: '열의 뜻을 골라 주세요',
      checked: '아직 저장하지 않았어요',
      applying: '일부만 저장했어요',
      applied: '저장했어요',
      undoing: '일부만 되돌렸어요',
      undone: '되돌렸어요',
    },
    apply_one: '{{figure}}줄 저장하기',
    apply_other: '{{figure}}줄 저장하기',
    goOn_one: '이어서 하기: {{figure}}줄 남음',
    goOn_other: '이어서 하기: {{figure}}줄 남음',
    nothing:
      '저장할 것이 없어요. 모두 지금 내용과 같거나 가져올 수 없는 줄이에요.',
    writing_one: '저장하고 있어요… {{figure}}줄 남음',
    writing_other: '저장하고 있어요… {{figure}}줄 남음',
    undoing_one: '되돌리고 있어요… {{figure}}줄 남음',
    undoing_other: '되돌리고 있어요… {{figure}}줄 남음',
    undo: '이 가져오기 되돌리기',
    failed:
      '끝까지 하지 못했어요. 이미 저장한 내용은 그대로 있어요. 이어서 하거나 되돌려 주세요.',
    done_one: '{{figure}}줄을 저장했어요.',
    done_other: '{{figure}}줄을 저장했어요.',
    undone_one: '{{figure}}줄을 이전으로 되돌렸어요.',
    undone_other: '{{figure}}줄을 이전으로 되돌렸어요.',
    kept_one: '{{figure}}줄은 그 뒤에 누군가 고쳐서 그대로 두었어요.',
    kept_other: '{{figure}}줄은 그 뒤에 누군가 고쳐서 그대로 두었어요.',
  },
  confirm: {
    title: '이 가져오기를 되돌릴까요?',
    body_one:
      '{{figure}}줄이 이전 내용으로 돌아가요. 그 뒤에 누군가 고친 내용은 그대로 둬요. 기록에는 둘 다 남아요.',
    body_other:
      '{{figure}}줄이 이전 내용으로 돌아가요. 그 뒤에 누군가 고친 내용은 그대로 둬요. 기록에는 둘 다 남아요.',
    yes: '되돌리기',
    no: '그대로 두기',
  },
  lines: {
    title: '줄별로 보기',
    filter: '줄의 결과',
    line: '줄',
    what: '테이블 또는 열',
    outcome: '결과',
    details: '자세히',
    more: '더 보기',
    none: '그런 줄이 없어요.',
    noName: '테이블 이름 없음',
    openTable: '{{table}} 열기',
    fields: '바뀌는 것: {{fields}}',
  },
  outcome: {
    new: '새로 적음',
    changed: '바뀜',
    same: '지금과 같음',
    'not-found': '찾지 못함',
    'not-permitted': '권한 없음',
    conflict: '다른 사람이 고침',
    invalid: '가져올 수 없음',
    written: '저장함',
    undone: '되돌림',
    kept: '그대로 둠',
  },
  problem: {
    'no-table-named': '테이블 이름이 없어요. 이름을 적어 주세요.',
    'no-such-table':
      '그런 테이블이 없거나 볼 권한이 없어요. 내보낸 파일처럼 스키마와 테이블 이름을 적어 주세요.',
    'several-tables':
      '같은 이름의 테이블이 여러 개예요. 스키마를 적고, 필요하면 데이터베이스도 적어 주세요.',
    'no-such-column':
      '이 테이블에 그런 열이 없어요. 내보낸 파일처럼 이름을 적어 주세요.',
    'not-permitted':
      '이 테이블을 설명할 권한이 없어요. 담당자에게 부탁해 주세요.',
    'line-twice':
      '{{otherLine}}번째 줄도 같은 대상이에요. 한 줄만 남겨 주세요.',
    'not-of-a-table':
      '“{{field}}” 칸은 열에만 쓰는데 이 줄은 테이블이에요. 칸을 비워 주세요.',
    'not-of-a-column':
      '“{{field}}” 칸은 테이블에만 쓰는데 이 줄은 열이에요. 칸을 비워 주세요.',
    'too-long':
      '“{{field}}” 칸이 {{length}}자예요. {{most}}자까지 줄여 주세요.',
    'too-many':
      '“{{field}}” 칸에 {{length}}개가 있어요. {{most}}개까지만 남겨 주세요.',
    'no-contact':
      '“{{field}}” 칸이 포털의 사용자나 그룹이 아니에요. group:default/data-team처럼 적어 주세요.',
    'no-period-column':
      '“{{field}}” 칸의 이름은 이 테이블의 날짜 열이 아니에요: {{message}}',
    'no-rhythm':
      '“{{field}}” 칸을 읽지 못했어요. “매일 07:00까지”처럼 적어 주세요.',
    'no-values':
      '“{{field}}” 칸을 읽지 못했어요. “1 = 진행 중”처럼 한 줄에 하나씩 적어 주세요.',
    'no-links':
      '“{{field}}” 칸을 읽지 못했어요. “보고서 | https://bi.example.com”처럼 한 줄에 하나씩 적어 주세요.',
    'no-version':
      '“{{field}}” 칸이 숫자가 아니에요. 내보낸 그대로 두거나 비워 주세요.',
    'not-valid': '받을 수 없는 칸이 있어요: {{message}}',
    'written-meanwhile':
      '그 사이 다른 사람이 고쳤어요. 다시 내보내서 비교해 주세요.',
  },
  list: {
    title: '내가 가져온 파일',
    file: '파일',
    state: '상태',
    who: '누가',
    when: '언제',
    lines: '줄 수',
    empty: '아직 가져온 파일이 없어요.',
    more: '더 오래된 것 보기',
    open: '{{file}} 열기',
    close: '이 가져오기 닫기',
    erased: '이름을 지운 사람',
  },
};
