import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  key: {
    display: 'inline-block',
    minWidth: '1.6em',
    marginLeft: theme.spacing(0.75),
    padding: '0 0.35em',
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 4,
    fontFamily: 'inherit',
    fontSize: '0.75rem',
    lineHeight: 1.5,
    textAlign: 'center',
    color: theme.palette.text.secondary,
  },
}));

/** A key that does the same, for those who see it; screen readers are told by the button. */
export const Key = ({ children }: { children: string }) => (
  <kbd aria-hidden="true" className={useStyles().key}>
    {children}
  </kbd>
);
