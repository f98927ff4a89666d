import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useTranslate } from '../../../translation';
import { Notice } from '../../states';

/** Says to everyone that guests see a real warehouse, where the portal is set so. */
export const GuestNotice = () => {
  const t = useTranslate();
  const notice = useApi(configApiRef).getOptionalString('datamap.notice');
  if (notice !== 'guests-see-real-warehouse') {
    return null;
  }
  return (
    <Notice tone="warning" title={t('startPage.guestsSeeRealWarehouse.title')}>
      {t('startPage.guestsSeeRealWarehouse.body')}
    </Notice>
  );
};
