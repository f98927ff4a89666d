import { OwnershipDecision } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

const longestAnswer = 2_000;

const useStyles = makeStyles(theme => ({
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface RequestDecisionProps {
  isPending: boolean;
  onDecide(decision: OwnershipDecision): void;
}

/** Where the present owner hands a table over or declines, with a word back. */
export const RequestDecision = ({
  isPending,
  onDecide,
}: RequestDecisionProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const [answer, setAnswer] = useState('');
  return (
    <>
      <TextField
        id={id}
        variant="outlined"
        size="small"
        fullWidth
        multiline
        maxRows={6}
        label={t('ownership.answer')}
        helperText={t('ownership.answerHint')}
        value={answer}
        onChange={event => setAnswer(event.target.value)}
        inputProps={{ maxLength: longestAnswer }}
      />
      <div className={classes.actions}>
        <Action
          size="small"
          variant="contained"
          color="primary"
          disabled={isPending}
          onClick={() => onDecide({ decision: 'accepted', answer })}
        >
          {t('ownership.accept')}
        </Action>
        <Action
          size="small"
          variant="outlined"
          disabled={isPending}
          onClick={() => onDecide({ decision: 'declined', answer })}
        >
          {t('ownership.decline')}
        </Action>
      </div>
    </>
  );
};
