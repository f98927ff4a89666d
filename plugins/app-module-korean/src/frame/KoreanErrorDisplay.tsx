import {
  ErrorDisplayProps,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { ErrorMessage } from './ErrorMessage';
import { frameTranslationRef } from './frameTranslationRef';

/** Stands where a part of a page failed, with what the portal's people need to know. */
export const KoreanErrorDisplay = ({
  plugin,
  error,
  resetError,
}: ErrorDisplayProps) => {
  const { t } = useTranslationRef(frameTranslationRef);
  return (
    <ErrorMessage
      title={t('failure.title')}
      lead={t('failure.lead')}
      action={t('failure.retry')}
      onAction={resetError}
    >
      <Typography variant="body2" color="textSecondary">
        {plugin && t('failure.plugin', { plugin: plugin.pluginId })}{' '}
        <code>{`${error.name}: ${error.message}`}</code>
      </Typography>
    </ErrorMessage>
  );
};
