import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useId, useRef } from 'react';
import { useImport } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ErrorState, LoadingState } from '../states';
import { ActionsPart } from './ActionsPart';
import { CountList } from './CountList';
import { LinesPart } from './LinesPart';
import { MappingPart } from './MappingPart';
import { useExchangeStyles } from './useExchangeStyles';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  state: { color: theme.palette.text.secondary, fontWeight: 400 },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    margin: theme.spacing(0, 0, 1),
    fontSize: '0.875rem',
    color: theme.palette.text.secondary,
  },
}));

interface CurrentImportProps {
  id: string;
  onClose(): void;
}

/** One import: what its columns are, what it would do, doing and undoing it. */
export const CurrentImport = ({ id, onClose }: CurrentImportProps) => {
  const classes = useStyles();
  const common = useExchangeStyles();
  const t = useTranslate();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const { data: imported, error, refetch } = useImport(id);
  const isThere = imported !== undefined;
  useEffect(() => {
    if (isThere) {
      title.current?.focus();
    }
  }, [id, isThere]);
  if (!imported) {
    return error ? (
      <ErrorState error={error} onRetry={() => refetch()} />
    ) : (
      <LoadingState lines={6} />
    );
  }
  const { state, fileName, counts } = imported;
  const canMap = state === 'uploaded' || state === 'checked';
  return (
    <section className={common.section} aria-labelledby={titleId}>
      <div className={classes.head}>
        <h2 id={titleId} ref={title} tabIndex={-1} className={common.title}>
          {fileName}{' '}
          <span className={classes.state}>
            {t(`exchange.current.state.${state}`)}
          </span>
        </h2>
        <Action size="small" onClick={onClose}>
          {t('exchange.list.close')}
        </Action>
      </div>
      {canMap && (
        <details open={state === 'uploaded'}>
          <summary className={classes.summary}>
            {t('exchange.mapping.title')}
          </summary>
          <MappingPart key={state} imported={imported} />
        </details>
      )}
      {state !== 'uploaded' && (
        <>
          <CountList counts={counts} />
          <ActionsPart imported={imported} />
          <LinesPart imported={imported} />
        </>
      )}
    </section>
  );
};
