import { TermImport } from '@datamap/plugin-datamap-common';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { formatCount, formatRelative, useReader } from '../../../format';
import { useTermImports, useUndoTermImport } from '../../../query';
import { useTranslate } from '../../../translation';
import { UndoDialog } from '../../exchange/UndoDialog';
import { ScrollingTable } from '../../exchange/ScrollingTable';
import { useExchangeStyles } from '../../exchange/useExchangeStyles';
import { usePersonName } from '../../measures';
import { Action } from '../../page';
import { ErrorState, LoadingState } from '../../states';
import { termFileFailure } from './termFileFailure';

const Row = ({
  imported,
  onUndo,
}: {
  imported: TermImport;
  onUndo?: () => void;
}) => {
  const t = useTranslate();
  const classes = useExchangeStyles();
  const reader = useReader();
  const { fileName, counts, at, by, undoneAt } = imported;
  const person = usePersonName(by) ?? t('exchange.list.erased');
  const isWritten = !undoneAt && counts.written !== undefined;
  return (
    <tr>
      <th scope="row">{fileName}</th>
      <td>
        {t('glossary.files.by', { when: formatRelative(at, reader), person })}
      </td>
      <td className={classes.nowrap}>
        {undoneAt && t('glossary.files.undone')}
        {isWritten && (
          <Action
            size="small"
            disabled={!onUndo}
            aria-label={t('glossary.files.undoOf', { file: fileName })}
            onClick={onUndo}
          >
            {t('glossary.files.undo')}
          </Action>
        )}
      </td>
    </tr>
  );
};

/** The last files of terms that were imported, each with the way to take it back. */
export const TermImportList = () => {
  const t = useTranslate();
  const classes = useExchangeStyles();
  const { locale } = useReader();
  const id = useId();
  const { data, error, refetch } = useTermImports();
  const undo = useUndoTermImport();
  const [asked, setAsked] = useState<TermImport>();
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className={classes.subtitle}>
        {t('glossary.files.listTitle')}
      </h4>
      {!data &&
        (error ? (
          <ErrorState error={error} onRetry={() => refetch()} />
        ) : (
          <LoadingState lines={2} />
        ))}
      {data?.items.length === 0 && (
        <p className={classes.lead}>{t('glossary.files.listEmpty')}</p>
      )}
      {undo.error && (
        <Typography variant="body2" color="error" role="alert">
          {termFileFailure(undo.error, t)}
        </Typography>
      )}
      {data && data.items.length > 0 && (
        <ScrollingTable labelledBy={id}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.list.file')}</th>
              <th scope="col">{t('exchange.list.when')}</th>
              <th scope="col">{t('exchange.list.state')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(imported => (
              <Row
                key={imported.id}
                imported={imported}
                onUndo={undo.isPending ? undefined : () => setAsked(imported)}
              />
            ))}
          </tbody>
        </ScrollingTable>
      )}
      {asked && (
        <UndoDialog
          body={t('glossary.files.undoBody', {
            count: asked.counts.written ?? 0,
            figure: formatCount(asked.counts.written ?? 0, 'exact', locale),
          })}
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            undo.mutate(asked.id);
          }}
        />
      )}
    </section>
  );
};
