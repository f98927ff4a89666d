import type { Translated } from '../Translated';
import type { states as english } from './states.en';

export const states: Translated<typeof english> = {
  loading: '불러오고 있어요…',
  retry: '다시 시도',
  forbidden: {
    title: '볼 수 있는 권한이 없어요',
    body: '지금 계정으로는 이 내용을 볼 수 없어요. 필요하면 포털 관리자에게 권한을 요청해 주세요.',
  },
  notFound: {
    title: '찾을 수 없어요',
    body: '이 이름으로 된 것이 없거나 볼 권한이 없어요. 이름이 바뀌었거나 없어졌을 수도 있어요.',
  },
  failed: {
    title: '불러오지 못했어요',
    body: '데이터가 아니라 저희 쪽 문제예요. 잠시 뒤 다시 시도해 주세요.',
  },
  unreachable: {
    title: '응답이 없어요',
    body: '포털 서버가 응답하지 않아요. 인터넷 연결을 확인하고 다시 시도해 주세요.',
  },
};
