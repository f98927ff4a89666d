import { makeStyles } from '@material-ui/core/styles';

/** What the parts of the page have in common. */
export const useExchangeStyles = makeStyles(theme => ({
  section: {
    marginBottom: theme.spacing(5),
    paddingTop: theme.spacing(2),
    borderTop: `2px solid ${theme.palette.divider}`,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: '1.25rem',
    lineHeight: 1.3,
    fontWeight: 700,
    // It is focused to be read out, and cannot be chosen.
    outline: 'none',
  },
  subtitle: {
    margin: theme.spacing(3, 0, 1),
    fontSize: '1rem',
    lineHeight: 1.4,
    fontWeight: 700,
  },
  lead: {
    margin: theme.spacing(0, 0, 2),
    maxWidth: '72ch',
    color: theme.palette.text.secondary,
    fontSize: '0.875rem',
    lineHeight: 1.5,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    margin: theme.spacing(2, 0),
  },
  /** What is wider than the page scrolls by itself. */
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    // On a narrow screen it scrolls rather than break names.
    minWidth: 560,
    borderCollapse: 'collapse',
    fontSize: '0.875rem',
    overflowWrap: 'anywhere',
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& th': { color: theme.palette.text.secondary, fontWeight: 500 },
    '& tbody th': { color: theme.palette.text.primary, fontWeight: 400 },
  },
  narrow: { display: 'flex', width: '100%', maxWidth: 280 },
  nowrap: { whiteSpace: 'nowrap' },
  small: {
    color: theme.palette.text.secondary,
    fontSize: '0.8125rem',
    lineHeight: 1.5,
  },
}));
