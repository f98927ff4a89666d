import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { VisuallyHidden } from './VisuallyHidden';
import { Skeleton } from './Skeleton';

const useStyles = makeStyles(theme => ({
  lines: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(2, 0),
  },
}));

interface LoadingStateProps {
  /** How many lines are expected. */
  lines?: number;
  /** How high one line will be, in pixels. */
  lineHeight?: number;
}

/** Something is on its way: its outline, and a word for screen readers. */
export const LoadingState = ({
  lines = 3,
  lineHeight = 16,
}: LoadingStateProps) => {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <div role="status" className={classes.lines}>
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={lineHeight} />
      ))}
    </div>
  );
};
