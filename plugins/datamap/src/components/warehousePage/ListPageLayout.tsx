import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(4),
    [theme.breakpoints.up('lg')]: {
      gridTemplateColumns: 'minmax(0, 1fr) 280px',
      gridTemplateRows: 'auto 1fr',
    },
  },
  part: {
    display: 'grid',
    gap: theme.spacing(3),
    alignContent: 'start',
    minWidth: 0,
  },
  side: {
    display: 'grid',
    gap: theme.spacing(2),
    alignContent: 'start',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    [theme.breakpoints.up('lg')]: { gridColumn: 2, gridRow: '1 / span 2' },
  },
}));

interface ListPageLayoutProps {
  /** What it is, and how much. */
  intro: ReactNode;
  /** Whom to ask, and what else is good to know: beside all else where there is room. */
  side: ReactNode;
  list: ReactNode;
}

/** A page whose main part is a list of tables, which begins as high as it can. */
export const ListPageLayout = ({ intro, side, list }: ListPageLayoutProps) => {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <div className={classes.part}>{intro}</div>
      <div className={classes.side}>{side}</div>
      <div className={classes.part}>{list}</div>
    </div>
  );
};
