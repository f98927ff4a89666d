import { PageLayoutProps } from '@backstage/frontend-plugin-api';
import { ComponentType, useMemo } from 'react';
import { useTranslatedTitle } from './useTranslatedTitle';

/** A page layout that says the title and the tabs of a page in the reader's language. */
export function withTranslatedTitles(
  Original: ComponentType<PageLayoutProps>,
): (props: PageLayoutProps) => JSX.Element {
  return function TranslatedPageLayout({ title, tabs, ...rest }) {
    const translated = useTranslatedTitle();
    const translatedTabs = useMemo(
      () => tabs?.map(tab => ({ ...tab, label: translated(tab.label) })),
      [tabs, translated],
    );
    return (
      <Original
        {...rest}
        title={title === undefined ? undefined : translated(title)}
        tabs={translatedTabs}
      />
    );
  };
}
