import { makeStyles } from '@material-ui/core/styles';

/** How the description of what is selected looks. */
export const useSelectedStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1),
  },
  title: {
    margin: 0,
    fontSize: '1rem',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    wordBreak: 'keep-all',
  },
  name: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.25, 2),
    fontSize: theme.typography.body2.fontSize,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    fontSize: theme.typography.body2.fontSize,
  },
}));
