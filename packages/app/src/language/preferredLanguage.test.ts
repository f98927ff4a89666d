import { preferredLanguage } from './preferredLanguage';

describe('preferredLanguage', () => {
  it.each([
    [['ko-KR', 'en-US'], 'ko'],
    [['ko'], 'ko'],
    [['en-GB', 'ko'], 'en'],
    [['fr-FR', 'KO-kr', 'en'], 'ko'],
    [['fr-FR'], undefined],
    [['kok'], undefined],
    [[], undefined],
  ])('serves %j by %s', (languages, expected) => {
    expect(preferredLanguage(languages, ['en', 'ko'])).toBe(expected);
  });
});
