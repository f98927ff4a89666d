import { useTranslate } from '../../translation';
import { PageFrame } from '../page';

/** What data there is, how much, how fresh and whom to ask. */
export const StartPage = () => {
  const t = useTranslate();
  return (
    <PageFrame title={t('startPage.title')} lead={t('startPage.lead')}>
      {null}
    </PageFrame>
  );
};
