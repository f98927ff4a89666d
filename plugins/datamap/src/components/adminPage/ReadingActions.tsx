import { makeStyles } from '@material-ui/core/styles';
import { AdminWarehouse } from '@datamap/plugin-datamap-common';
import { ReadingAction, useReadingAction } from '../../query';
import { useTranslate } from '../../translation';
import { Action, useToast } from '../page';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** Read now, cancel, pause and resume, as far as each makes sense now. */
export const ReadingActions = ({
  warehouse: { id, title, activeRun, paused },
}: {
  warehouse: AdminWarehouse;
}) => {
  const classes = useStyles();
  const t = useTranslate();
  const toast = useToast();
  const { mutate, isPending } = useReadingAction();
  const act = (action: ReadingAction) =>
    mutate(action, {
      onError: () =>
        toast({ title: t('adminPage.actions.failed'), status: 'danger' }),
    });
  const offered: Array<{ kind: ReadingAction['kind']; action: ReadingAction }> =
    [
      activeRun
        ? { kind: 'cancel', action: { kind: 'cancel', run: activeRun.id } }
        : { kind: 'start', action: { kind: 'start', warehouse: id } },
      paused
        ? { kind: 'resume', action: { kind: 'resume', warehouse: id } }
        : { kind: 'pause', action: { kind: 'pause', warehouse: id } },
    ];
  return (
    <div className={classes.root}>
      {offered
        .filter(({ kind }) => !(paused && kind === 'start'))
        .map(({ kind, action }) => (
          <Action
            key={kind}
            variant="outlined"
            size="small"
            disabled={isPending}
            aria-label={t(`adminPage.actions.${kind}Of`, { warehouse: title })}
            onClick={() => act(action)}
          >
            {t(`adminPage.actions.${kind}`)}
          </Action>
        ))}
    </div>
  );
};
