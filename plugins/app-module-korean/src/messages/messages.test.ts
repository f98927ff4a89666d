import { coreComponentsTranslationRef } from '@backstage/core-components';
import { TranslationMessages } from '@backstage/frontend-plugin-api';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';
import { homeReactTranslationRef } from '@backstage/plugin-home-react/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';
import { searchReactTranslationRef } from '@backstage/plugin-search-react/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { frameTranslationRef } from '../frame/frameTranslationRef';
import catalog from './catalog';
import catalogReact from './catalogReact';
import coreComponents from './coreComponents';
import frame from './frame';
import home from './home';
import homeReact from './homeReact';
import org from './org';
import search from './search';
import searchReact from './searchReact';
import userSettings from './userSettings';

/** What a translation reference says where no language has it, as Backstage reads it. */
const englishOf = (ref: unknown) =>
  (
    ref as { getDefaultMessages(): Record<string, string> }
  ).getDefaultMessages();

const koreanOf = (messages: TranslationMessages) =>
  messages.messages as Record<string, string>;

const placeholdersOf = (message: string) =>
  [...message.matchAll(/{{?\s*(\w+)\s*}}?/g)].map(match => match[1]).sort();

const packages = [
  ['catalog', catalogTranslationRef, catalog],
  ['catalog-react', catalogReactTranslationRef, catalogReact],
  ['core-components', coreComponentsTranslationRef, coreComponents],
  ['frame', frameTranslationRef, frame],
  ['home', homeTranslationRef, home],
  ['home-react', homeReactTranslationRef, homeReact],
  ['org', orgTranslationRef, org],
  ['search', searchTranslationRef, search],
  ['search-react', searchReactTranslationRef, searchReact],
  ['user-settings', userSettingsTranslationRef, userSettings],
] as const;

describe.each(packages)('the Korean of %s', (_, ref, messages) => {
  const english = englishOf(ref);
  const korean = koreanOf(messages as TranslationMessages);

  it('says every message, and no other', () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  it('keeps what is filled in', () => {
    for (const [key, message] of Object.entries(english)) {
      expect({ key, filledIn: placeholdersOf(korean[key]) }).toEqual({
        key,
        filledIn: placeholdersOf(message),
      });
    }
  });

  it('has Korean words wherever the English has words', () => {
    const wordless = Object.entries(english)
      .filter(
        ([key, message]) =>
          /[a-z]{2}/i.test(message.replace(/{{?.*?}}?/g, '')) &&
          !/[가-힣]/.test(korean[key]),
      )
      .map(([key]) => key);
    expect(wordless).toEqual([]);
  });

  it('puts no particle that depends on a last sound after what is filled in', () => {
    const particle =
      /}}?[’)]?(은|는|이|가|을|를|과|와|으로|로|이에요|예요)(?![가-힣])/;
    expect(Object.values(korean).filter(one => particle.test(one))).toEqual([]);
  });
});
