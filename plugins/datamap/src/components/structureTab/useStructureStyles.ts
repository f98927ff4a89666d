import { makeStyles } from '@material-ui/core/styles';

/** What the sections of the structure tab have in common. */
export const useStructureStyles = makeStyles(theme => ({
  code: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    wordBreak: 'normal',
  },
  note: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: '0.8125rem',
    lineHeight: 1.5,
  },
  summary: {
    cursor: 'pointer',
    fontSize: theme.typography.body2.fontSize,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  small: {
    cursor: 'pointer',
    color: theme.palette.text.secondary,
    fontSize: '0.8125rem',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  // In a cell, SQL wraps: what is wider than its column would widen the page.
  wrapped: {
    maxWidth: 640,
    fontWeight: 'normal',
    '& pre': { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
}));
