import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { formatPercent, useReader } from '../../format';
import { useThingsToDescribe } from '../../query';
import { deskRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

/** Leads owners to their desk, and says how far they have come; nobody else. */
export const DeskLink = ({ className }: { className?: string }) => {
  const t = useTranslate();
  const reader = useReader();
  const path = useRouteRef(deskRouteRef)?.();
  const { data } = useThingsToDescribe('none');
  if (!path || !data || data.progress.tables.total === 0) {
    return null;
  }
  return (
    <Link to={path} className={className}>
      {t('desk.link', {
        share: formatPercent(Math.floor(data.progress.share * 100), reader),
      })}
    </Link>
  );
};
