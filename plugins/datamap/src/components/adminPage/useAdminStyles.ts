import { makeStyles } from '@material-ui/core/styles';

/** What the parts of the page have in common. */
export const useAdminStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(0, 0, 1),
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
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  /** What is wider than the page scrolls by itself. */
  scroll: { overflowX: 'auto' },
  table: {
    // It scrolls rather than break a word.
    overflowWrap: 'normal',
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '0.875rem',
    '& th, & td': {
      padding: theme.spacing(0.75, 2, 0.75, 0),
      textAlign: 'left',
      verticalAlign: 'top',
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& th': { color: theme.palette.text.secondary, fontWeight: 500 },
    '& tbody th': { color: theme.palette.text.primary, fontWeight: 400 },
  },
}));
