import { ConfigReader } from '@backstage/config';
import { readInferenceConfig } from './readInferenceConfig';

const read = (inferredReferences?: object) =>
  readInferenceConfig(
    new ConfigReader({ datamap: { inferredReferences } } as never),
  );

describe('readInferenceConfig', () => {
  it('suggests references unless told otherwise', () => {
    expect(read()).toEqual({
      enabled: true,
      abbreviations: {},
      tablePrefixes: [],
    });
    expect(read({ enabled: false }).enabled).toBe(false);
  });

  it('takes Korean words', () => {
    expect(
      read({ abbreviations: { 고객: 'customer', spl: ' supplier ' } })
        .abbreviations,
    ).toEqual({ 고객: 'customer', spl: 'supplier' });
  });

  it.each([
    ['a word with punctuation', { 'a.b': 'c' }],
    ['a word that stands for nothing', { ab: ' ' }],
    ['what is no word', { ab: 1 }],
  ])('refuses %s, and names the key', (_, abbreviations) => {
    expect(() => read({ abbreviations })).toThrow(
      `'datamap.inferredReferences.abbreviations.${
        Object.keys(abbreviations)[0]
      }'`,
    );
  });
});
