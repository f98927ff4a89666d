import Typography from '@material-ui/core/Typography';
import { useReader } from '../../../format';
import { useExportTerms } from '../../../query';
import { useTranslate } from '../../../translation';
import { saveFile } from '../../exchange/saveFile';
import { useExchangeStyles } from '../../exchange/useExchangeStyles';
import { Action } from '../../page';

const formats = ['xlsx', 'csv'] as const;

/** Takes all terms out, as a file. */
export const TermExport = () => {
  const t = useTranslate();
  const classes = useExchangeStyles();
  const { locale } = useReader();
  const make = useExportTerms();
  const onExport = (format: (typeof formats)[number]) =>
    make.mutate(
      { format, language: locale.startsWith('ko') ? 'ko' : 'en' },
      {
        onSuccess: content =>
          saveFile(
            content,
            `datamap-terms-${new Date().toISOString().slice(0, 10)}.${format}`,
          ),
      },
    );
  return (
    <>
      <div className={classes.row}>
        {formats.map(format => (
          <Action
            key={format}
            variant="outlined"
            disabled={make.isPending}
            onClick={() => onExport(format)}
          >
            {t(`exchange.export.${format}`)}
          </Action>
        ))}
      </div>
      <div role="status">
        {make.isPending && (
          <Typography variant="body2">{t('exchange.export.making')}</Typography>
        )}
        {make.isSuccess && (
          <Typography variant="body2">{t('exchange.export.made')}</Typography>
        )}
      </div>
      {make.isError && (
        <Typography variant="body2" color="error" role="alert">
          {t('exchange.export.failed')}
        </Typography>
      )}
    </>
  );
};
