import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { Notice } from '../../states';

/** The overview did not load; the tables below it may have. */
export const OverviewFailure = ({ onRetry }: { onRetry(): void }) => {
  const t = useTranslate();
  return (
    <Notice
      tone="warning"
      title={t('startPage.overviewFailed.title')}
      action={
        <Action size="small" onClick={onRetry}>
          {t('startPage.overviewFailed.retry')}
        </Action>
      }
    >
      {t('startPage.overviewFailed.body')}
    </Notice>
  );
};
