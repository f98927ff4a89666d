import { TermOfTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { TermMark } from './TermMark';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    '&:not(:first-child)': { marginTop: theme.spacing(0.5) },
  },
}));

interface ColumnTermsProps {
  /** Those of the table and of all its columns. */
  terms: TermOfTable[] | undefined;
  column: string;
}

/** The terms that a column is about. */
export const ColumnTerms = ({ terms, column }: ColumnTermsProps) => {
  const classes = useStyles();
  const own = (terms ?? []).filter(term => term.column === column);
  return own.length === 0 ? null : (
    <span className={classes.root}>
      {own.map(term => (
        <TermMark key={term.id} term={term} />
      ))}
    </span>
  );
};
