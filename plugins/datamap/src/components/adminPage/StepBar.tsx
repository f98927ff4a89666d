import { makeStyles } from '@material-ui/core/styles';
import { StepTime } from './stepTimes';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: 2,
    width: '100%',
    height: 10,
    margin: theme.spacing(1, 0),
    overflow: 'hidden',
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.divider,
  },
  step: { minWidth: 3, backgroundColor: theme.palette.primary.main },
  odd: { opacity: 0.6 },
  failed: { backgroundColor: theme.palette.error.main, opacity: 1 },
}));

/** The steps of a run by how long each took; the table beside it says the same. */
export const StepBar = ({ times }: { times: StepTime[] }) => {
  const classes = useStyles();
  return (
    <div className={classes.root} aria-hidden="true">
      {times
        .filter(({ seconds }) => seconds !== undefined)
        .map(({ step, share }, index) => (
          <div
            key={step.name}
            className={[
              classes.step,
              index % 2 === 1 ? classes.odd : '',
              step.state === 'failed' ? classes.failed : '',
            ].join(' ')}
            style={{ flex: `${Math.max(share, 0.005)} 1 0` }}
          />
        ))}
    </div>
  );
};
