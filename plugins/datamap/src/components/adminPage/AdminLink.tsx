import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useWarehouses } from '../../query';
import { adminRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { PageLink } from '../page';

/** Leads those who look after the reading to its page; nobody else. */
export const AdminLink = () => {
  const t = useTranslate();
  const path = useRouteRef(adminRouteRef)?.();
  const { data } = useWarehouses();
  const mayManage = data?.items.some(warehouse => warehouse.mayManage);
  return mayManage ? (
    <PageLink to={path}>{t('adminPage.link')}</PageLink>
  ) : null;
};
