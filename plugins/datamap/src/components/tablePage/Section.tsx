import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(3),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.primary,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  title: {
    margin: theme.spacing(0, 0, 1.5),
    fontSize: '0.875rem',
    lineHeight: 1.4,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  lead: {
    margin: theme.spacing(-0.5, 0, 2),
    fontSize: '0.875rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface SectionProps {
  title: string;
  /** A sentence below the title. */
  lead?: ReactNode;
  children: ReactNode;
}

/** One question and its answer. */
export const Section = ({ title, lead, children }: SectionProps) => {
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.root}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
};
