import Button, { ButtonProps } from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  root: { textTransform: 'none', letterSpacing: 'normal' },
});

/** A button in the words' own case, since capitals shout and Korean has none. */
export const Action = (props: ButtonProps) => {
  const classes = useStyles();
  return (
    <Button {...props} className={`${classes.root} ${props.className ?? ''}`} />
  );
};
