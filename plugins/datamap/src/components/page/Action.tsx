import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  root: {
    textTransform: 'none',
    letterSpacing: 'normal',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

/**
 * A button in the words' own case, since capitals shout and Korean has none.
 *
 * Material UI's own sign of the focus throws where a button has the focus before
 * it has come to rest, and takes the page with it; ours is a style.
 */
export const Action = (props: ButtonProps) => {
  const classes = useStyles();
  return (
    <Button
      {...props}
      disableFocusRipple
      className={`${classes.root} ${props.className ?? ''}`}
    />
  );
};
