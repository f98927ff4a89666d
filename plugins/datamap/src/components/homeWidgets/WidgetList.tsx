import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  heading: {
    margin: theme.spacing(2, 0, 0),
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    fontWeight: 600,
    color: theme.palette.text.primary,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
}));

interface WidgetListProps {
  /** Above the list, where there are several. */
  heading?: string;
  /** What the list is called, where it has no heading. */
  label: string;
  children: ReactNode;
}

/** Tables below one another. */
export const WidgetList = ({ heading, label, children }: WidgetListProps) => {
  const classes = useStyles();
  const id = useId();
  return (
    <>
      {heading && (
        <h3 id={id} className={classes.heading}>
          {heading}
        </h3>
      )}
      <ul
        className={classes.list}
        aria-label={heading ? undefined : label}
        aria-labelledby={heading ? id : undefined}
      >
        {children}
      </ul>
    </>
  );
};
