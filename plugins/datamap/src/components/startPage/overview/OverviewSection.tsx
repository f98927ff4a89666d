import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    ...theme.typography.body2,
    margin: theme.spacing(0, 0, 1),
    fontWeight: 700,
    color: theme.palette.text.primary,
  },
}));

interface OverviewSectionProps {
  title: string;
  children: ReactNode;
}

/** A part of the overview beside the list of tables. */
export const OverviewSection = ({ title, children }: OverviewSectionProps) => {
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {children}
    </section>
  );
};
