const texts = {
  en: {
    title: 'Who are you today?',
    lead: 'This sign-in exists for trying the portal on this machine. Choose a person; no password is needed.',
    cancel: 'Cancel',
    expiredTitle: 'This sign-in has ended',
    expired: 'Close this window and sign in again from the portal.',
  },
  ko: {
    title: '누구로 들어갈까요?',
    lead: '이 컴퓨터에서 포털을 시험해 보기 위한 로그인이에요. 사람을 고르세요. 비밀번호는 필요 없어요.',
    cancel: '취소',
    expiredTitle: '로그인 시간이 지났어요',
    expired: '이 창을 닫고 포털에서 다시 로그인해 주세요.',
  },
};

/**
 * The language of a page and its texts, by what the browser accepts: Korean
 * where it stands before English, else English.
 *
 * @param {string | undefined} acceptLanguage
 */
export function interactionTexts(acceptLanguage) {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find(text => text.trim().startsWith('q='));
      return {
        language: tag.split('-')[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      };
    })
    .filter(({ language, quality }) => texts[language] && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const language = wanted[0]?.language ?? 'en';
  return { language, ...texts[language] };
}
