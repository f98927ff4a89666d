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
  const share = data?.progress.share;
  if (!path || share === undefined) {
    return null;
  }
  return (
    <Link to={path} className={className}>
      {t('desk.link', {
        share: formatPercent(Math.floor(share * 100), reader),
      })}
    </Link>
  );
};
