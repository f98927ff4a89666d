import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  words: {
    margin: 0,
    maxWidth: '72ch',
    fontSize: '1rem',
    lineHeight: 1.7,
    whiteSpace: 'pre-line',
  },
  none: {
    margin: 0,
    maxWidth: '72ch',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DescriptionProps {
  text: string | undefined;
  /** What is said where nobody has described it. */
  none: string;
}

/** What someone wrote about it, or that nobody has. */
export const Description = ({ text, none }: DescriptionProps) => {
  const classes = useStyles();
  return text ? (
    <p className={classes.words}>{text}</p>
  ) : (
    <p className={classes.none}>{none}</p>
  );
};
