import { makeStyles } from '@material-ui/core/styles';

/** How a list of terms looks. */
export const useTermListStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  count: {
    margin: theme.spacing(1, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  filter: { width: '100%', maxWidth: 480 },
}));
