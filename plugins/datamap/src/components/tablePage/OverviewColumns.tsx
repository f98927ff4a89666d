import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(3, 0),
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(260px, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gap: theme.spacing(2),
    alignContent: 'start',
    minWidth: 0,
  },
}));

interface OverviewColumnsProps {
  main: ReactNode;
  side: ReactNode;
}

/** The answers, and beside them where there is room, what else is good to know. */
export const OverviewColumns = ({ main, side }: OverviewColumnsProps) => {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.column}>{main}</div>
      <div className={classes.column}>{side}</div>
    </div>
  );
};
