import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles(theme => ({
  title: {
    ...theme.typography.body2,
    margin: theme.spacing(0, 0, 1),
    fontWeight: 700,
    color: theme.palette.text.primary,
  },
  hint: {
    ...theme.typography.caption,
    margin: theme.spacing(0, 0, 1),
    color: theme.palette.text.secondary,
    wordBreak: 'keep-all',
  },
}));

interface OverviewSectionProps {
  title: string;
  /** What the words in the title mean. */
  hint?: string;
  children: ReactNode;
}

/** A part of the overview beside the list of tables. */
export const OverviewSection = ({
  title,
  hint,
  children,
}: OverviewSectionProps) => {
  const classes = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  );
};
