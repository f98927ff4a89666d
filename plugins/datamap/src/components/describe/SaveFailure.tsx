import { ResponseError } from '@backstage/errors';
import { useTranslate } from '../../translation';
import { Notice } from '../states';

interface SaveFailureProps {
  error: unknown;
  /** Whether somebody else was faster. */
  overtaken?: boolean;
}

/** Why words were not saved, and that they are still there. */
export const SaveFailure = ({ error, overtaken }: SaveFailureProps) => {
  const t = useTranslate();
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  if (overtaken) {
    return (
      <Notice tone="warning" title={t('desk.overtaken.title')}>
        {t('desk.overtaken.body')}
      </Notice>
    );
  }
  if (error instanceof ResponseError && status === 400) {
    return (
      <Notice tone="error" title={t('describe.failed.wrong')}>
        {error.body.error.message}
      </Notice>
    );
  }
  if (status === 401 || status === 403) {
    return (
      <Notice tone="error" title={t('describe.failed.title')}>
        {t('describe.failed.forbidden')}
      </Notice>
    );
  }
  return (
    <Notice tone="error" title={t('describe.failed.title')}>
      {t(`describe.failed.${status === 404 ? 'gone' : 'again'}`)}
    </Notice>
  );
};
