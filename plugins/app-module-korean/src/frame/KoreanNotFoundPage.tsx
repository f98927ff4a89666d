import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useNavigate } from 'react-router-dom';
import { ErrorMessage } from './ErrorMessage';
import { frameTranslationRef } from './frameTranslationRef';

/** The page of an address that leads nowhere. */
export const KoreanNotFoundPage = () => {
  const { t } = useTranslationRef(frameTranslationRef);
  const navigate = useNavigate();
  return (
    <ErrorMessage
      title={t('notFound.title')}
      lead={t('notFound.lead')}
      action={t('notFound.goBack')}
      onAction={() => navigate(-1)}
    />
  );
};
