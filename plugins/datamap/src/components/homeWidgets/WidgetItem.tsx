import { TableSummary } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { TableTitle } from '../tableList';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0.5, 3),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 'none' },
  },
  title: { flex: '1 1 200px', minWidth: 0 },
  facts: {
    flex: '0 1 auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    alignContent: 'flex-start',
    gap: theme.spacing(0.25, 2),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
  },
}));

interface WidgetItemProps {
  table: TableSummary;
  /** What is said of it, each in an element of its own. */
  children: ReactNode;
}

/** One table on a card: what it is called, leading to its page, and what is said of it. */
export const WidgetItem = ({ table, children }: WidgetItemProps) => {
  const classes = useStyles();
  return (
    <li className={classes.root}>
      <div className={classes.title}>
        <TableTitle table={{ ...table, description: undefined }} />
      </div>
      <div className={classes.facts}>{children}</div>
    </li>
  );
};
