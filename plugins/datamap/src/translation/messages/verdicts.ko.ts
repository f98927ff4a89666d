import type { Translated } from '../Translated';
import type { verdicts as english } from './verdicts.en';

export const verdicts: Translated<typeof english> = {
  health: {
    label: '상태',
    'has-data': { name: '데이터 있음', rest: '데이터가 들어 있어요.' },
    empty: { name: '비어 있음', rest: '데이터가 한 건도 없어요.' },
    unknown: {
      name: '아직 모름',
      rest: '데이터가 있는지 아직 알 수 없어요. 비어 있다는 뜻은 아니에요.',
    },
    derived: {
      name: '다른 테이블에서 가져옴',
      rest: '자기 데이터가 없지만 정상이에요. 보이는 내용은 다른 곳에서 와요.',
    },
  },
  'provably-empty': {
    first: '비어 있어요.',
    rest: '{{moment}}에 확인했을 때 저장된 내용이 전혀 없었어요. 새로 만들었거나, 데이터를 기다리거나, 이제 쓰지 않는 테이블일 수 있어요.',
  },
  'probably-empty': {
    first: '비어 있는 것 같아요.',
    rest: '{{moment}}에 데이터베이스의 집계는 0건이었어요. 저장 공간은 아직 차지하고 있어서 확실하지는 않아요. 내용을 지웠거나, 데이터를 기다리는 중일 수 있어요.',
  },
  emptied: {
    first: '데이터가 있었는데 지금은 비어 있어요.',
    rest: '{{before}}에는 약 {{rows}} 건이 있었는데 {{after}}에는 비어 있었어요. 다시 채우기 직전에 비우는 작업도 있어요. 계속 비어 있으면 담당자에게 물어보세요.',
    restWithoutFigures:
      '전에는 데이터가 있었는데 {{after}}에는 비어 있었어요. 다시 채우기 직전에 비우는 작업도 있어요. 계속 비어 있으면 담당자에게 물어보세요.',
  },
  'never-measured': {
    first: '아직 세어 보지 않았어요. 비어 있다는 뜻은 아니에요.',
    rest: '데이터베이스에 이 테이블의 숫자가 아직 없어요. 데이터베이스가 다음에 이 테이블을 정리할 때 숫자가 생겨요.',
  },
  'statistics-lost': {
    first: '지금은 건수를 알 수 없어요.',
    rest: '{{moment}}에 데이터베이스의 집계가 처음부터 다시 시작됐어요(예: 장애 후 재시작). 데이터가 사라졌다는 뜻은 아니에요.',
  },
  'not-populated': {
    first: '아직 채워지지 않았어요.',
    rest: '조회 결과를 저장해 두는 테이블인데 지금은 결과가 없어요. 새로 고치기 전에는 읽을 수 없어요.',
  },
  'nothing-of-its-own': {
    first: '자기 데이터가 없지만 정상이에요.',
    rest: '보이는 내용은 다음 테이블에서 와요: {{sources}}.',
    restWithoutSources: '볼 때마다 다른 테이블에서 가져와요.',
  },
  'stored-elsewhere': {
    first: '데이터는 다른 데이터베이스에 있어요.',
    rest: '위치({{server}})만 보여 드리고 세지는 않아요. 얼마나 있는지는 담당자에게 물어보세요.',
    restWithoutServer:
      '위치만 보여 드리고 세지는 않아요. 얼마나 있는지는 담당자에게 물어보세요.',
  },
  'not-permitted': {
    first: '확인할 권한이 없어요.',
    rest: 'Datamap은 이 테이블의 내용을 읽을 수 없어요. 비어 있다는 뜻이 아니니 {{owner}} 님에게 물어보세요.',
    restWithoutOwner:
      'Datamap은 이 테이블의 내용을 읽을 수 없어요. 비어 있다는 뜻은 아니에요.',
  },
};
