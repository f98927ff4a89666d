import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { Draft, DraftField } from './Draft';
import { bothWords, mayHoldBoth } from './mergeDrafts';
import { usePartTitle } from './noteFields';
import { WordsOfPart } from './WordsOfPart';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1),
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.warning.main}`,
    borderRadius: theme.shape.borderRadius,
  },
  title: { margin: 0, fontSize: '0.8125rem', fontWeight: 600 },
  theirs: { margin: theme.spacing(0.5, 0, 1) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface ConflictChoiceProps {
  field: DraftField;
  mine: Draft;
  theirs: Draft;
  onDecide(decided: Draft): void;
}

/** What somebody else wrote into the same part, and whose words shall stand. */
export const ConflictChoice = ({
  field,
  mine,
  theirs,
  onDecide,
}: ConflictChoiceProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const titleOf = usePartTitle();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={classes.root}>
      <p id={titleId} className={classes.title}>
        {t('describe.conflict.theirs', { part: titleOf(field) })}
      </p>
      <div className={classes.theirs}>
        <WordsOfPart field={field} draft={theirs} />
      </div>
      <div className={classes.actions}>
        <Action size="small" variant="outlined" onClick={() => onDecide(mine)}>
          {t('describe.conflict.keepMine')}
        </Action>
        <Action
          size="small"
          variant="outlined"
          onClick={() => onDecide(theirs)}
        >
          {t('describe.conflict.takeTheirs')}
        </Action>
        {mayHoldBoth(field) && (
          <Action
            size="small"
            variant="outlined"
            onClick={() => onDecide(bothWords(field, mine, theirs))}
          >
            {t('describe.conflict.takeBoth')}
          </Action>
        )}
      </div>
    </div>
  );
};
