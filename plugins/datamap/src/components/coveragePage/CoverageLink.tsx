import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { coverageRouteRef } from '../../routes';
import { useTranslate } from '../../translation';

/** Leads to how far describing is. */
export const CoverageLink = () => {
  const t = useTranslate();
  const path = useRouteRef(coverageRouteRef)?.();
  return path ? <Link to={path}>{t('coverage.link')}</Link> : null;
};
