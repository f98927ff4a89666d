import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { frameTranslationRef } from './frameTranslationRef';
import { titleKeyOf } from './titles';

/**
 * Says a title that a page, a tab or an entry of the side bar declares in the
 * reader's language. A title that is not one of Backstage's own, such as one
 * that the portal's configuration gives, stays as it is.
 *
 * @public
 */
export function useTranslatedTitle(): (title: string) => string {
  const { t } = useTranslationRef(frameTranslationRef);
  return useCallback(
    title => {
      const key = titleKeyOf(title);
      return key ? t(key) : title;
    },
    [t],
  );
}
