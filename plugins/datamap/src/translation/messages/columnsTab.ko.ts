import type { Translated } from '../Translated';
import type { columnsTab as english } from './columnsTab.en';

export const columnsTab: Translated<typeof english> = {
  lead_one: '이 테이블에는 열이 하나 있어요.',
  lead_other:
    '한 건마다 값이 {{count}}개씩 있어요. 값 하나하나가 열 하나에 들어가요.',
  tableLabel: '열 목록: {{title}}',
  filter: {
    label: '열 찾기',
    placeholder: '제목, 이름, 형식, 설명에 나오는 말',
    clear: '찾는 말 지우기',
    found_one: '전체 {{total}}개 중 {{count}}개',
    found_other: '전체 {{total}}개 중 {{count}}개',
    none: '제목, 이름, 형식, 설명에서 “{{words}}” 말을 찾지 못했어요.',
    all: '모든 열 보기',
  },
  none: '이 테이블에는 열이 없어요. 데이터베이스는 이런 테이블도 허용하지만, 아무것도 담을 수 없어요.',
  head: {
    position: '번호',
    name: '열',
    type: '담는 내용',
    keys: '역할',
    nullable: '빈칸 가능',
    value: '자동으로 채워지는 값',
    description: '설명',
  },
  type: {
    text: '글자',
    textUpTo: '글자, 최대 {{length}}자',
    wholeNumber: '정수',
    number: '숫자',
    numberWithPlaces_one: '숫자, 소수점 아래 {{count}}자리',
    numberWithPlaces_other: '숫자, 소수점 아래 {{count}}자리',
    date: '날짜',
    time: '시각',
    dateTime: '날짜와 시각',
    dateTimeWithoutZone: '날짜와 시각(어느 시간대인지는 적혀 있지 않아요)',
    duration: '시간의 길이',
    boolean: '예 또는 아니요',
    choice: '정해진 목록에서 하나',
    choiceOf_one: '정해진 값 하나',
    choiceOf_other: '정해진 {{count}}가지 중 하나',
    list: '값 여러 개의 목록',
    structured: '여러 값을 한데 묶은 것(구조가 있는 값)',
    identifier: '기록을 구별하려고 프로그램이 만든 코드',
    network: '네트워크 주소',
    binary: '파일이나 그 밖의 원본 데이터',
    geometric: '위치나 도형',
    range: '어느 값부터 어느 값까지의 범위',
    other: '이 데이터베이스만의 형식',
  },
  choices: {
    label: '고를 수 있는 값: {{labels}}',
    more_one: '1개 더 보기',
    more_other: '{{count}}개 더 보기',
    less: '간단히 보기',
  },
  domain: '규칙을 붙여 만든 형식이에요. 바탕: {{base}}',
  key: {
    primary: '한 건씩 구별',
    primaryPart: '한 건씩 구별, {{of}}개 중 {{position}}번째',
    primaryMeaning:
      '기본 키예요. {{name}} 값은 모든 기록에 있고 서로 겹치지 않아요.',
    primaryPartMeaning:
      '기본 키의 일부예요. 열 {{of}}개를 함께 봐야 한 건 한 건이 구별돼요. 이 열만 보면 같은 값이 또 있을 수 있어요.',
    unique: '겹치지 않음',
    uniquePart: '함께 겹치지 않음, {{of}}개 중 {{position}}번째',
    uniqueMeaning:
      '고유한 값이에요. {{name}} 값이 같은 기록은 없어요. 다만 빈칸은 여럿일 수 있어요.',
    uniquePartMeaning:
      '고유 키의 일부예요. 열 {{of}}개가 모두 같은 기록은 없어요. 이 열만 보면 같은 값이 또 있을 수 있어요.',
    foreign: '다른 테이블로 연결',
    foreignPart: '다른 테이블로 연결, {{of}}개 중 {{position}}번째',
    foreignMeaning:
      '외래 키예요. 값이 있으면, 연결된 기록이 실제로 있는지 데이터베이스가 확인해요.',
    foreignPartMeaning:
      '외래 키의 일부예요. 열 {{of}}개를 함께 봐야 다른 테이블의 한 건을 찾을 수 있어요.',
    name: '데이터베이스에서 부르는 이름: {{constraint}}.',
  },
  leadsTo: '연결된 곳: {{table}}, {{column}} 열',
  leadsToHidden: '볼 수 없는 테이블로 연결돼요',
  nullable: {
    yes: '빈칸일 수 있음',
    no: '항상 있음',
    yesMeaning: '이 값이 없는 기록도 있을 수 있어요.',
    noMeaning: '이 값이 없으면 데이터베이스가 받지 않아요.',
    noByDomain: '이 형식은 빈칸을 허용하지 않아요.',
    noByPrimaryKey: '한 건 한 건을 구별하는 값이라 모든 기록에 있어야 해요.',
  },
  value: {
    identityAlways: '데이터베이스가 번호를 매겨요',
    identityByDefault: '번호를 주지 않으면 데이터베이스가 매겨요',
    stored: '다른 열에서 계산해 저장해 둬요',
    virtual: '읽을 때마다 다른 열에서 계산해요',
    default: '따로 주지 않으면:',
  },
  noDescription: '아직 설명이 없어요',
};
