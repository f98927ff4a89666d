import { ChangeEvent, useId, useRef } from 'react';
import { useUpload } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { LoadingState, Notice, VisuallyHidden } from '../states';
import { refusalInWords } from './refusalInWords';
import { useExchangeStyles } from './useExchangeStyles';

interface UploadSectionProps {
  mayImport: boolean;
  /** Called with the id of the import. */
  onUploaded(id: string): void;
}

/** Takes a file that somebody edited. */
export const UploadSection = ({
  mayImport,
  onUploaded,
}: UploadSectionProps) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const upload = useUpload();
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) {
      upload.mutate(file, { onSuccess: created => onUploaded(created.id) });
    }
    // So that the same file can be chosen again once it is mended.
    event.target.value = '';
  };
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('exchange.upload.title')}
      </h2>
      {mayImport ? (
        <>
          <p className={classes.lead}>
            {t('exchange.upload.lead', { mark: t('exchange.upload.mark') })}
          </p>
          <div className={classes.row}>
            <Action
              variant="contained"
              color="primary"
              disabled={upload.isPending}
              onClick={() => input.current?.click()}
            >
              {t('exchange.upload.choose')}
            </Action>
            <VisuallyHidden>
              <input
                ref={input}
                type="file"
                accept=".xlsx,.csv"
                tabIndex={-1}
                aria-label={t('exchange.upload.choose')}
                onChange={onChange}
              />
            </VisuallyHidden>
          </div>
          {upload.isPending && (
            <>
              <p role="status" className={classes.small}>
                {t('exchange.upload.reading')}
              </p>
              <LoadingState lines={2} />
            </>
          )}
          {upload.isError && (
            <Notice tone="error" title={t('exchange.refused.title')}>
              {refusalInWords(upload.error, t)}
            </Notice>
          )}
        </>
      ) : (
        <Notice>{t('exchange.upload.forbidden')}</Notice>
      )}
    </section>
  );
};
