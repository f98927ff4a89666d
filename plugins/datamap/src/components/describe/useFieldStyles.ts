import { makeStyles } from '@material-ui/core/styles';

/** How fields that belong together look in the form. */
export const useFieldStyles = makeStyles(theme => ({
  group: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: 0,
    padding: 0,
    border: 0,
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: theme.spacing(1),
    fontSize: '0.875rem',
    fontWeight: 600,
  },
  add: { justifySelf: 'start' },
}));
