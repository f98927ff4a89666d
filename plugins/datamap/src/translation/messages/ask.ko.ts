import type { Translated } from '../Translated';
import type { ask as english } from './ask.en';

export const ask: Translated<typeof english> = {
  button: '이 데이터 요청하기',
  title: '데이터 요청: {{title}}',
  reason: '어디에 쓰실 건가요?',
  reasonHint:
    '무엇을 알아보거나 하려는지, 언제까지 필요한지 적어 주세요. 개인정보는 적지 말아 주세요.',
  linkLead:
    '요청을 받는 페이지가 내용이 채워진 채로 열려요. 확인하고 직접 보내시면 돼요.',
  mailLead:
    '메일 프로그램이 열리고 받는 사람은 {{mail}} 주소예요. 확인하고 직접 보내시면 돼요.',
  openLink: '요청 페이지로 가기',
  openMail: '메일 쓰기',
  cancel: '취소',
  close: '닫기',
  talkTo: '따로 정해진 양식이 없어요. 다음 담당자에게 이야기해 주세요.',
  nobody:
    '아직 담당자가 정해지지 않았어요. 누구에게 물어볼지 포털 관리자가 알려 드릴 수 있어요.',
  misconfigured: '요청을 보낼 곳이 잘못 설정되어 있어요',
  subject: '데이터 요청: {{title}} ({{table}})',
  body: '안녕하세요.\n\n다음 데이터를 쓰고 싶어요: {{title}} ({{table}})\n{{page}}\n\n쓰려는 곳:\n{{reason}}\n',
  role: {
    contact: '이 테이블 문의 담당',
    'table-owner': '이 테이블 담당',
    'schema-owner': '이 주제 담당',
    'data-team': '데이터 관리 담당',
  },
  closed: {
    title: '이 테이블은 열 수 없어요',
    body: '이런 이름의 테이블이 없거나, 볼 권한이 없어요. 숨겨진 것을 드러내지 않으려고 어느 쪽인지는 말씀드리지 않아요. 어느 쪽이든 도와줄 사람이 있어요.',
    askTeam: '데이터팀에 물어보세요.',
    nobody: '데이터를 누가 관리하는지 포털 관리자가 알려 드릴 수 있어요.',
    find: '다른 데이터 찾기',
  },
};
