import { makeStyles } from '@material-ui/core/styles';

/** How a result looks. */
export const useResultStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    width: '100%',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  title: { fontSize: '1rem', fontWeight: 600 },
  name: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
  },
  description: {
    ...theme.typography.body2,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  figures: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
}));
