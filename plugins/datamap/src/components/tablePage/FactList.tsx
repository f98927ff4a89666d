import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    margin: 0,
  },
  term: {
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.5,
    color: theme.palette.text.secondary,
  },
  value: {
    margin: theme.spacing(0.25, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
  },
  note: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: '0.8125rem',
  },
}));

/** A fact: what it is called, what it is, and what that means. */
export interface Fact {
  name: string;
  value: ReactNode;
  note?: ReactNode;
}

/** Facts, one below the other. */
export const FactList = ({ facts }: { facts: Fact[] }) => {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt className={classes.term}>{name}</dt>
          <dd className={classes.value}>
            {value}
            {note && <span className={classes.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
