import type { Translated } from '../Translated';
import type { personalData as english } from './personalData.en';

export const personalData: Translated<typeof english> = {
  kind: {
    email: '이메일 주소',
    phone: '전화번호',
    name: '사람 이름',
    address: '주소',
    'birth-date': '생년월일',
    'national-id': '주민등록번호 같은 신분 번호',
    account: '계좌',
    card: '결제 카드',
    network: 'IP 주소 같은 네트워크 주소',
  },
  mark: {
    confirmed: '개인정보: {{kind}}',
    suspected: '개인정보일 수 있음: {{kind}}',
  },
  explained: {
    confirmed:
      '개인정보({{kind}})가 들어 있어요. 업무에 꼭 필요할 때만 이용해 주세요. 예시 값은 보여 드리지 않아요.',
    suspected:
      '개인정보일 수 있어요. 이름이 {{kind}}처럼 보여요. 담당자가 확인할 때까지 개인정보로 다뤄 주세요. 이름만 보았고 값은 읽지 않았어요.',
  },
  title: '개인정보',
  lead: '업무에 꼭 필요할 때만 이용해 주세요. 예시 값은 보여 드리지 않아요. 개인정보일 수 있는 열은 담당자가 확인할 때까지 개인정보로 다뤄 주세요.',
  because: '이름과 형식으로 짐작했어요: {{name}}',
  rejected: '개인정보가 아니라고 했어요: {{kind}}',
  by: '{{person}} 님이 {{when}} 알렸어요.',
  said: '{{when}} 알렸어요.',
  confirm: '맞아요',
  confirmOf: '맞아요: {{column}}',
  reject: '아니에요',
  rejectOf: '아니에요: {{column}}',
  withdraw: '거두기',
  withdrawOf: '거두기: {{column}}',
  saved: '저장했어요: {{column}}',
  forbidden:
    '지금 계정으로는 정할 수 없어요. 테이블 담당자나 포털 관리자가 할 수 있어요.',
  failed: '저장하지 못했어요. 잠시 뒤 다시 시도해 주세요.',
};
