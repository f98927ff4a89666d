import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoIdentities } from './demoIdentities.mjs';
import { choicePage } from './interactionPage.mjs';
import { interactionTexts } from './interactionTexts.mjs';

describe('interactionTexts', () => {
  for (const [header, language] of [
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['en-US,en;q=0.9,ko;q=0.8', 'en'],
    ['en;q=0.5, ko;q=0.7', 'ko'],
    ['fr-FR, ko;q=0.2', 'ko'],
    ['ko;q=0, fr', 'en'],
    ['fr-FR', 'en'],
    [undefined, 'en'],
  ]) {
    it(`answers ${header} in ${language}`, () => {
      assert.equal(interactionTexts(header).language, language);
    });
  }

  it('says everything in both languages', () => {
    assert.deepEqual(
      Object.keys(interactionTexts('ko')),
      Object.keys(interactionTexts('en')),
    );
  });
});

describe('choicePage', () => {
  it('offers each identity as a button, in the language of the page', () => {
    const html = choicePage({
      texts: interactionTexts('ko'),
      action: '/interaction/1',
      identities: demoIdentities,
    });
    assert.match(html, /<html lang="ko">/);
    for (const { name, role } of demoIdentities) {
      assert.ok(html.includes(`value="${name}"`));
      assert.ok(html.includes(role.ko));
    }
  });

  it('escapes what it shows', () => {
    const html = choicePage({
      texts: interactionTexts('en'),
      action: '/interaction/"><script>',
      identities: [],
    });
    assert.ok(!html.includes('<script>'));
  });
});
