import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, LoadingState } from '../states';

interface NothingToDescribeProps {
  skipped: 'none' | 'only';
  /** Whether more may be on its way. */
  isAsking: boolean;
  /** Whether any table is the reader's. */
  owns: boolean;
  onUndo: (() => void) | undefined;
}

/** Says why there is nothing to describe: all done, nothing put aside, or no table of one's own. */
export const NothingToDescribe = ({
  skipped,
  isAsking,
  owns,
  onUndo,
}: NothingToDescribeProps) => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  if (isAsking) {
    return <LoadingState lines={2} lineHeight={96} />;
  }
  if (!owns) {
    return (
      <EmptyState
        title={t('desk.notOwner.title')}
        body={t('desk.notOwner.body')}
        action={
          <Link to={rootPath?.() ?? '/datamap'}>
            {t('tablePage.header.start')}
          </Link>
        }
      />
    );
  }
  const state = skipped === 'none' ? 'allDone' : 'noneSkipped';
  return (
    <EmptyState
      title={t(`desk.${state}.title`)}
      body={t(`desk.${state}.body`)}
      action={
        onUndo && (
          <Action size="small" variant="outlined" onClick={onUndo}>
            {t('desk.undo')}
          </Action>
        )
      }
    />
  );
};
