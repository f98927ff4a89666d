import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(6, 2),
    textAlign: 'center',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  body: { maxWidth: '56ch' },
  action: { marginTop: theme.spacing(1) },
}));

interface EmptyStateProps {
  title: string;
  body: string;
  /** What can be done about it, such as a button. */
  action?: ReactNode;
  role?: 'status' | 'alert';
}

/** There is nothing to show, and that is said, with what to do next. */
export const EmptyState = ({
  title,
  body,
  action,
  role = 'status',
}: EmptyStateProps) => {
  const classes = useStyles();
  return (
    <div role={role} className={classes.root}>
      <Typography variant="subtitle1" component="p">
        {title}
      </Typography>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.body}
      >
        {body}
      </Typography>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
};
