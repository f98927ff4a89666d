import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: 640,
    padding: theme.spacing(6, 3),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(2),
    // Breaks Korean between words, as people write it.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  button: { textTransform: 'none' },
}));

/** What is wrong, what to do about it, and the way on. */
export const ErrorMessage = ({
  title,
  lead,
  action,
  onAction,
  children,
}: PropsWithChildren<{
  title: string;
  lead: string;
  action: string;
  onAction: () => void;
}>) => {
  const classes = useStyles();
  return (
    <div className={classes.root} role="alert">
      <Typography variant="h4" component="h1">
        {title}
      </Typography>
      <Typography>{lead}</Typography>
      {children}
      <Button
        variant="outlined"
        className={classes.button}
        onClick={() => onAction()}
      >
        {action}
      </Button>
    </div>
  );
};
