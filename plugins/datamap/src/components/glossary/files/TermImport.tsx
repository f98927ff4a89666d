import { ChangeEvent, useId, useRef, useState } from 'react';
import { formatCount, useReader } from '../../../format';
import { useImportTerms } from '../../../query';
import { useTranslate } from '../../../translation';
import { CountList } from '../../exchange/CountList';
import { useExchangeStyles } from '../../exchange/useExchangeStyles';
import { Action } from '../../page';
import { LoadingState, Notice, VisuallyHidden } from '../../states';
import { termFileFailure } from './termFileFailure';
import { TermImportLines } from './TermImportLines';

/** Takes a file of terms: says what it would do, and does it when asked to. */
export const TermImport = () => {
  const t = useTranslate();
  const classes = useExchangeStyles();
  const { locale } = useReader();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const bring = useImportTerms();
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    if (chosen) {
      setFile(chosen);
      bring.mutate({ file: chosen, dryRun: true });
    }
    // So that the same file can be chosen again once it is mended.
    event.target.value = '';
  };
  const { data, isPending, error } = bring;
  const writable = (data?.counts.new ?? 0) + (data?.counts.changed ?? 0);
  return (
    <>
      <p className={classes.lead}>
        {t('exchange.upload.lead', { mark: t('exchange.upload.mark') })}{' '}
        {t('glossary.files.hint')}
      </p>
      <div className={classes.row}>
        <Action
          variant={data ? 'outlined' : 'contained'}
          color={data ? 'default' : 'primary'}
          disabled={isPending}
          onClick={() => input.current?.click()}
        >
          {data ? t('glossary.files.drop') : t('exchange.upload.choose')}
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
      {isPending && (
        <>
          <p role="status" className={classes.small}>
            {t('exchange.upload.reading')}
          </p>
          <LoadingState lines={2} />
        </>
      )}
      {error && (
        <Notice tone="error" title={t('exchange.refused.title')}>
          {termFileFailure(error, t)}
        </Notice>
      )}
      {data && file && (
        <section aria-labelledby={id}>
          <h4 id={id} className={classes.subtitle}>
            {t(data.id ? 'glossary.files.became' : 'glossary.files.look', {
              file: data.fileName,
            })}
          </h4>
          <div role="status">
            <CountList counts={data.counts} />
            {!data.id && writable === 0 && (
              <p className={classes.small}>{t('glossary.files.nothing')}</p>
            )}
          </div>
          {!data.id && writable > 0 && (
            <div className={classes.row}>
              <Action
                variant="contained"
                color="primary"
                onClick={() => bring.mutate({ file, dryRun: false })}
              >
                {t('glossary.files.write', {
                  count: writable,
                  figure: formatCount(writable, 'exact', locale),
                })}
              </Action>
            </div>
          )}
          <TermImportLines lines={data.lines} isWritten={Boolean(data.id)} />
        </section>
      )}
    </>
  );
};
