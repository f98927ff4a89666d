import { makeStyles } from '@material-ui/core/styles';

/** How the head of an entity page of ours looks. */
export const useEntityHeaderStyles = makeStyles(theme => ({
  root: {
    boxSizing: 'border-box',
    padding: theme.spacing(1, 2.5, 0),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2, 0) },
    borderBottom: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.primary,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  first: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: '1.75rem',
    lineHeight: 1.25,
    fontWeight: 700,
    [theme.breakpoints.down('xs')]: { fontSize: '1.5rem' },
  },
  actions: { display: 'flex', flex: 'none' },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    minHeight: 36,
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  nameAndCopy: { display: 'inline-flex', alignItems: 'center', minWidth: 0 },
  name: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.875rem',
    overflowWrap: 'anywhere',
  },
}));
