import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { frameTranslationRef } from '../frame/frameTranslationRef';
import { useLanguage } from '../frame/useLanguage';
import { places } from './places';
import { SayWord, WordReplacer } from './WordReplacer';

const watched = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['alt', 'aria-label', 'placeholder', 'title'],
};

/** Says the words that Backstage hard-codes in Korean, as long as the portal is in Korean. */
export const HardCodedWords = () => {
  const korean = useLanguage() === 'ko';
  const { t } = useTranslationRef(frameTranslationRef);

  useEffect(() => {
    if (!korean) {
      return undefined;
    }
    const replacer = WordReplacer.create({ places, say: sayWith(t) });
    const observer = new MutationObserver(records => {
      for (const element of changedElements(records)) {
        replacer.replaceIn(element);
      }
    });
    replacer.replaceIn(document.documentElement);
    observer.observe(document.documentElement, watched);
    return () => {
      observer.disconnect();
      replacer.restoreIn(document.documentElement);
    };
  }, [korean, t]);

  return null;
};

/** The placeholders of a word are known by its text only, not by its type. */
function sayWith(
  t: TranslationFunction<typeof frameTranslationRef.T>,
): SayWord {
  const say = t as (key: string, filledIn: Record<string, string>) => string;
  return (word, filledIn) => say(`word.${word}`, filledIn);
}

function changedElements(records: MutationRecord[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { type, target, addedNodes } of records) {
    const changed = type === 'childList' ? addedNodes : [target];
    for (const node of changed) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element) {
        elements.add(element);
      }
    }
  }
  return elements;
}
