import { seedLanguage } from './seedLanguage';

describe('seedLanguage', () => {
  beforeEach(() => localStorage.clear());

  it("opens in the browser's language where nothing is stored", () => {
    seedLanguage(localStorage, ['ko-KR', 'en']);
    expect(localStorage.getItem('language')).toBe('ko');
  });

  it('leaves a choice alone', () => {
    localStorage.setItem('language', 'en');
    seedLanguage(localStorage, ['ko-KR']);
    expect(localStorage.getItem('language')).toBe('en');
  });

  it('stores nothing for a language the portal does not speak', () => {
    seedLanguage(localStorage, ['fr-FR']);
    expect(localStorage.getItem('language')).toBeNull();
  });
});
