import { useRouteRef } from '@backstage/frontend-plugin-api';
import ImportExportIcon from '@material-ui/icons/ImportExport';
import { importRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { PageLink } from '../page';

/** Leads to where words go out as a file and come back. */
export const ImportLink = () => {
  const t = useTranslate();
  const path = useRouteRef(importRouteRef)?.();
  return (
    <PageLink to={path} icon={<ImportExportIcon />}>
      {t('exchange.link')}
    </PageLink>
  );
};
