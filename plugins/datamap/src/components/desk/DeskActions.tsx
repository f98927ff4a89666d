import { NoteSkipReason } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { Key } from './Key';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  hint: {
    margin: 0,
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DeskActionsProps {
  /** How many other columns of the name lack words; 0 where nothing is suggested. */
  alike: number;
  maySave: boolean;
  mayEdit: boolean;
  mayUndo: boolean;
  onSave(): void;
  onAcceptAll(): void;
  onEdit(): void;
  onSkip(reason: NoteSkipReason): void;
  onUndo(): void;
}

/** What can be done with the thing at hand, each with its key. */
export const DeskActions = ({
  alike,
  maySave,
  mayEdit,
  mayUndo,
  onSave,
  onAcceptAll,
  onEdit,
  onSkip,
  onUndo,
}: DeskActionsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <>
      <div className={classes.root}>
        <Action
          variant="contained"
          color="primary"
          disabled={!maySave}
          onClick={onSave}
        >
          {t('desk.save')}
        </Action>
        {alike > 0 && (
          <Action variant="outlined" color="primary" onClick={onAcceptAll}>
            {t('desk.acceptAll', { count: alike + 1 })}
            <Key>A</Key>
          </Action>
        )}
        {mayEdit && (
          <Action variant="outlined" onClick={onEdit}>
            {t('desk.edit')}
            <Key>E</Key>
          </Action>
        )}
        <Action variant="outlined" onClick={() => onSkip('skip')}>
          {t('desk.later')}
          <Key>S</Key>
        </Action>
        <Action variant="outlined" onClick={() => onSkip('do-not-know')}>
          {t('desk.doNotKnow')}
          <Key>D</Key>
        </Action>
        <Action variant="outlined" onClick={() => onSkip('asked')}>
          {t('desk.asked')}
          <Key>Q</Key>
        </Action>
        {mayUndo && (
          <Action onClick={onUndo}>
            {t('desk.undo')}
            <Key>U</Key>
          </Action>
        )}
      </div>
      <p className={classes.hint}>{t('desk.keys')}</p>
    </>
  );
};
