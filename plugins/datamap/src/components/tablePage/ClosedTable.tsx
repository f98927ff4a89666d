import { useTranslate } from '../../translation';
import { EmptyState } from '../states';
import { WaysOn } from './WaysOn';

/**
 * In place of a table that somebody may not see, or that is not there: the same
 * words for both, and the same ways on, which know nothing of the table.
 */
export const ClosedTable = () => {
  const t = useTranslate();
  return (
    <EmptyState
      role="alert"
      title={t('ask.closed.title')}
      body={t('ask.closed.body')}
      action={<WaysOn />}
    />
  );
};
