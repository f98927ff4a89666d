import { useRouteRef } from '@backstage/frontend-plugin-api';
import { auditRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { PageLink } from '../page';

/** Leads to what was done and refused. */
export const AuditLink = () => {
  const t = useTranslate();
  const path = useRouteRef(auditRouteRef)?.();
  return <PageLink to={path}>{t('audit.link')}</PageLink>;
};
