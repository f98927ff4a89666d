import { WordsImport } from '@datamap/plugin-datamap-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { formatCount, useReader } from '../../format';
import { useImportAction } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { UndoDialog } from './UndoDialog';
import { useExchangeStyles } from './useExchangeStyles';

/** What came of it, in a sentence for each outcome. */
const results = [
  ['written', 'done'],
  ['undone', 'undone'],
  ['kept', 'kept'],
] as const;

/** Writes an import or takes it back, and says how far that is. */
export const ActionsPart = ({ imported }: { imported: WordsImport }) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const action = useImportAction(imported.id);
  const [begun, setBegun] = useState(0);
  const [asks, setAsks] = useState(false);
  const { state, left, counts } = imported;
  const inWords = (count: number) => ({
    count,
    figure: formatCount(count, 'exact', locale),
  });
  const run = (kind: 'apply' | 'undo', lines: number) => {
    setBegun(lines);
    action.mutate({ kind });
  };
  const running = action.isPending ? action.variables?.kind : undefined;
  const written = counts.written ?? 0;

  if (running === 'apply' || running === 'undo') {
    // Before the first answer of undoing, the import says nothing of it.
    const now = running === 'undo' && state !== 'undoing' ? begun : left;
    const words = t(
      running === 'apply'
        ? 'exchange.current.writing'
        : 'exchange.current.undoing',
      inWords(now),
    );
    return (
      <div>
        <Typography variant="body2" role="status">
          {words}
        </Typography>
        <LinearProgress
          aria-label={words}
          variant="determinate"
          value={begun === 0 ? 0 : (100 * (begun - now)) / begun}
        />
      </div>
    );
  }
  return (
    <>
      <div role="status">
        {['applying', 'applied', 'undoing', 'undone'].includes(state) &&
          results
            .filter(([outcome]) => counts[outcome])
            .map(([outcome, key]) => (
              <Typography key={key} variant="body2">
                {t(`exchange.current.${key}`, inWords(counts[outcome]))}
              </Typography>
            ))}
        {state === 'checked' && left === 0 && (
          <Typography variant="body2">
            {t('exchange.current.nothing')}
          </Typography>
        )}
      </div>
      {action.isError && (
        <Typography variant="body2" color="error" role="alert">
          {t('exchange.current.failed')}
        </Typography>
      )}
      <div className={classes.row}>
        {state === 'checked' && left > 0 && (
          <Action
            variant="contained"
            color="primary"
            onClick={() => run('apply', left)}
          >
            {t('exchange.current.apply', inWords(left))}
          </Action>
        )}
        {(state === 'applying' || state === 'undoing') && (
          <Action
            variant="contained"
            color="primary"
            onClick={() => run(state === 'applying' ? 'apply' : 'undo', left)}
          >
            {t('exchange.current.goOn', inWords(left))}
          </Action>
        )}
        {(state === 'applying' || state === 'applied') && written > 0 && (
          <Action variant="outlined" onClick={() => setAsks(true)}>
            {t('exchange.current.undo')}
          </Action>
        )}
      </div>
      {asks && (
        <UndoDialog
          body={t('exchange.confirm.body', inWords(written))}
          onClose={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            run('undo', written);
          }}
        />
      )}
    </>
  );
};
