import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    margin: -1,
    padding: 0,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});

/** Words for screen readers only. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => {
  const classes = useStyles();
  return <span className={classes.hidden}>{children}</span>;
};
