import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { Explained } from '../measures';

const useStyles = makeStyles(theme => ({
  question: {
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  answer: {
    margin: theme.spacing(0.5, 0, 0),
    fontSize: '1.125rem',
    lineHeight: 1.35,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  note: {
    margin: theme.spacing(0.25, 0, 0),
    fontSize: '0.8125rem',
    lineHeight: 1.5,
    fontVariantNumeric: 'tabular-nums',
    color: theme.palette.text.secondary,
  },
}));

interface ShortAnswerProps {
  question: string;
  answer: ReactNode;
  /** How it is known, on hover and focus; without it the answer says so itself. */
  explanation?: string;
  note?: ReactNode;
}

/** A question and its answer in few words, one pair of a list. */
export const ShortAnswer = ({
  question,
  answer,
  explanation,
  note,
}: ShortAnswerProps) => {
  const classes = useStyles();
  return (
    <div>
      <dt className={classes.question}>{question}</dt>
      <dd className={classes.answer}>
        {explanation ? (
          <Explained explanation={explanation}>{answer}</Explained>
        ) : (
          answer
        )}
      </dd>
      {note && <dd className={classes.note}>{note}</dd>}
    </div>
  );
};
