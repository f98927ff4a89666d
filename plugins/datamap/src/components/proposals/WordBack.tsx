import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { ReactNode, useId, useState } from 'react';
import { Action } from '../page';

const longestAnswer = 2_000;

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(1.5) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface WordBackProps {
  /** What the field and the buttons say. */
  words: Record<'answer' | 'hint' | 'accept' | 'decline', string>;
  isPending: boolean;
  onDecide(decision: 'accepted' | 'declined', answer: string): void;
  /** What is to be filled in above. */
  fields?: ReactNode;
  /** Another thing to do than to accept or to decline. */
  action?: ReactNode;
}

/** Where an owner accepts or declines what somebody asked for, with a word back. */
export const WordBack = ({
  words,
  isPending,
  onDecide,
  fields,
  action,
}: WordBackProps) => {
  const classes = useStyles();
  const id = useId();
  const [answer, setAnswer] = useState('');
  return (
    <>
      <div className={classes.fields}>
        {fields}
        <TextField
          id={id}
          variant="outlined"
          size="small"
          fullWidth
          multiline
          maxRows={6}
          label={words.answer}
          helperText={words.hint}
          value={answer}
          onChange={event => setAnswer(event.target.value)}
          inputProps={{ maxLength: longestAnswer }}
        />
      </div>
      <div className={classes.actions}>
        <Action
          size="small"
          variant="contained"
          color="primary"
          disabled={isPending}
          onClick={() => onDecide('accepted', answer)}
        >
          {words.accept}
        </Action>
        {action}
        <Action
          size="small"
          variant="outlined"
          disabled={isPending}
          onClick={() => onDecide('declined', answer)}
        >
          {words.decline}
        </Action>
      </div>
    </>
  );
};
