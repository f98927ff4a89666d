import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useRef, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action, useToast } from '../page';
import { CertifyDialog } from './CertifyDialog';
import { RetireDialog } from './RetireDialog';
import { TrustHistory } from './TrustHistory';
import { TrustMark } from './TrustMark';
import { TrustChange, trustFailure, useTrustChange } from './useTrust';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(1.5),
    marginTop: theme.spacing(2),
    paddingTop: theme.spacing(2),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  words: { margin: 0, color: theme.palette.text.secondary },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What owners say of relying on a table, what they said before, and the way to say it. */
export const TrustPart = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const tell = useToast();
  const classes = useStyles();
  const titleId = useId();
  const historyId = useId();
  const [asking, setAsking] = useState<'certify' | 'retire'>();
  const [shown, setShown] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const change = useTrustChange(table);
  const { certification, deprecation } = table.trust ?? {};

  const open = (dialog: 'certify' | 'retire', button: HTMLElement) => {
    opener.current = button;
    setAsking(dialog);
  };
  const close = () => {
    setAsking(undefined);
    opener.current?.focus();
  };
  const say = (said: TrustChange) =>
    change.mutate(said, {
      onError: error =>
        tell({ title: trustFailure(error, table.title, t), status: 'danger' }),
    });

  return (
    <section aria-labelledby={titleId} className={classes.root}>
      <h3 id={titleId} className={classes.title}>
        {t('trust.part.title')}
      </h3>
      {table.trust ? (
        <TrustMark trust={table.trust} />
      ) : (
        <p className={classes.words}>{t('trust.part.nothing')}</p>
      )}
      <div className={classes.actions}>
        {table.mayCertify && certification?.confirmAgain && (
          <Action
            size="small"
            variant="outlined"
            disabled={change.isPending}
            onClick={() =>
              say({ action: 'certify', sentence: certification.sentence })
            }
          >
            {t('trust.part.confirm')}
          </Action>
        )}
        {table.mayCertify && !deprecation && (
          <>
            <Action
              size="small"
              variant="outlined"
              disabled={change.isPending}
              onClick={event => open('certify', event.currentTarget)}
            >
              {t(`trust.part.${certification ? 'change' : 'certify'}`)}
            </Action>
            {certification && (
              <Action
                size="small"
                disabled={change.isPending}
                onClick={() => say({ action: 'withdraw' })}
              >
                {t('trust.part.withdraw')}
              </Action>
            )}
          </>
        )}
        {table.mayCertify && (
          <Action
            size="small"
            variant="outlined"
            disabled={change.isPending}
            onClick={event => open('retire', event.currentTarget)}
          >
            {t(`trust.part.${deprecation ? 'changeRetirement' : 'retire'}`)}
          </Action>
        )}
        {table.mayCertify && deprecation && (
          <Action
            size="small"
            disabled={change.isPending}
            onClick={() => say({ action: 'keep' })}
          >
            {t('trust.part.keep')}
          </Action>
        )}
        <Action
          size="small"
          aria-expanded={shown}
          aria-controls={historyId}
          onClick={() => setShown(!shown)}
        >
          {t(`trust.part.${shown ? 'hideHistory' : 'history'}`)}
        </Action>
      </div>
      <div id={historyId}>{shown && <TrustHistory table={table} />}</div>
      {asking === 'certify' && <CertifyDialog table={table} onClose={close} />}
      {asking === 'retire' && <RetireDialog table={table} onClose={close} />}
    </section>
  );
};
