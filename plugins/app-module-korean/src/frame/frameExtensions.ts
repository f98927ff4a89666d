import { AppRootElementBlueprint } from '@backstage/frontend-plugin-api';
import appPlugin from '@backstage/plugin-app';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { ComponentType, createElement } from 'react';
import { HardCodedWords } from '../hardCoded/HardCodedWords';
import { KoreanLineBreaks } from '../hardCoded/KoreanLineBreaks';

const { component } = SwappableComponentBlueprint.dataRefs;

const pageLayout = appPlugin
  .getExtension('component:app/core-page-layout')
  .override({
    factory(originalFactory) {
      const { ref, loader } = originalFactory().get(component);
      return [
        component({
          ref,
          loader: async () => {
            const { withTranslatedTitles } = await import(
              './withTranslatedTitles'
            );
            return withTranslatedTitles(await loader());
          },
        }),
      ];
    },
  });

const notFoundPage = appPlugin
  .getExtension('component:app/core-not-found-error-page')
  .override({
    factory(originalFactory) {
      const { ref, loader } = originalFactory().get(component);
      return [
        component({
          ref,
          loader: async () => {
            const [{ withKorean }, { KoreanNotFoundPage }] = await Promise.all([
              import('./withKorean'),
              import('./KoreanNotFoundPage'),
            ]);
            return withKorean(await loader(), KoreanNotFoundPage);
          },
        }),
      ];
    },
  });

const errorDisplay = appPlugin
  .getExtension('component:app/core-error-display')
  .override({
    factory(originalFactory) {
      const { ref, loader } = originalFactory().get(component);
      return [
        component({
          ref,
          loader: async () => {
            const [{ withKorean }, { KoreanErrorDisplay }] = await Promise.all([
              import('./withKorean'),
              import('./KoreanErrorDisplay'),
            ]);
            // The data reference does not carry the component's properties.
            return withKorean(
              await loader(),
              KoreanErrorDisplay as ComponentType,
            );
          },
        }),
      ];
    },
  });

const hardCodedWords = AppRootElementBlueprint.make({
  name: 'hard-coded-words-korean',
  params: { element: createElement(HardCodedWords) },
});

const lineBreaks = AppRootElementBlueprint.make({
  name: 'line-breaks-korean',
  params: { element: createElement(KoreanLineBreaks) },
});

/** Backstage's frame of a page and its pages of errors, as the portal has them, in Korean too. */
export const frameExtensions = [
  pageLayout,
  notFoundPage,
  errorDisplay,
  hardCodedWords,
  lineBreaks,
];
