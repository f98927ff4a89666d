import { ResponseError } from '@backstage/errors';
import { useTranslate } from '../../translation';
import { EmptyState } from './EmptyState';
import { Action } from '../page';

type Cause = 'forbidden' | 'notFound' | 'failed' | 'unreachable';

function causeOf(error: unknown): Cause {
  if (!(error instanceof ResponseError)) {
    return error instanceof TypeError ? 'unreachable' : 'failed';
  }
  switch (error.statusCode) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    default:
      return 'failed';
  }
}

interface ErrorStateProps {
  error: unknown;
  /** Asks again; offered where that may help. */
  onRetry?: () => void;
}

/** Something did not load: why, in words of ours, and what to do. */
export const ErrorState = ({ error, onRetry }: ErrorStateProps) => {
  const t = useTranslate();
  const cause = causeOf(error);
  const mayHelp = cause === 'failed' || cause === 'unreachable';
  return (
    <EmptyState
      role="alert"
      title={t(`states.${cause}.title`)}
      body={t(`states.${cause}.body`)}
      action={
        mayHelp &&
        onRetry && (
          <Action variant="outlined" size="small" onClick={onRetry}>
            {t('states.retry')}
          </Action>
        )
      }
    />
  );
};
