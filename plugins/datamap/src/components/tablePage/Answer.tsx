import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  short: {
    margin: 0,
    fontSize: '1rem',
    lineHeight: 1.4,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
  },
  long: {
    margin: theme.spacing(0.75, 0, 0),
    fontSize: '0.875rem',
    lineHeight: 1.65,
    color: theme.palette.text.secondary,
    maxWidth: '68ch',
  },
}));

interface AnswerProps {
  /** The answer in few words. */
  short: ReactNode;
  /** What it means, how it is known, what to do. */
  long?: ReactNode;
}

/** An answer: few words first, then how they are known. */
export const Answer = ({ short, long }: AnswerProps) => {
  const classes = useStyles();
  return (
    <div>
      <p className={classes.short}>{short}</p>
      {long && <p className={classes.long}>{long}</p>}
    </div>
  );
};
