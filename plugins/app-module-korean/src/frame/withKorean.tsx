import { ComponentType } from 'react';
import { useLanguage } from './useLanguage';

/**
 * Shows the second component where the portal is in Korean, and the first, the
 * one that the portal would have otherwise, in every other language.
 */
export function withKorean<Props extends {}>(
  Original: ComponentType<Props>,
  Korean: ComponentType<Props>,
): (props: Props) => JSX.Element {
  return function InReadersLanguage(props) {
    return useLanguage() === 'ko' ? (
      <Korean {...props} />
    ) : (
      <Original {...props} />
    );
  };
}
