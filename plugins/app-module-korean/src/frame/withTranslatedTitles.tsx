import { PageLayoutProps } from '@backstage/frontend-plugin-api';
import { ComponentType, useMemo } from 'react';
import { useTranslatedTitle } from './useTranslatedTitle';

/**
 * A page layout that says the title and the tabs of a page in the reader's
 * language, and marks the page with the title that it declares.
 */
export function withTranslatedTitles(
  Original: ComponentType<PageLayoutProps>,
): (props: PageLayoutProps) => JSX.Element {
  return function TranslatedPageLayout({ title, tabs, children, ...rest }) {
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
      >
        <div data-page-title={title} style={{ display: 'contents' }}>
          {children}
        </div>
      </Original>
    );
  };
}
