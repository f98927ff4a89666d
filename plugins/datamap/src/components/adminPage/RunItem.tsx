import { makeStyles } from '@material-ui/core/styles';
import { Run } from '@datamap/plugin-datamap-common';
import { formatCount, formatDuration, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { failureWords } from '../../words';
import { PersonalTime } from '../measures';
import { StepBar } from './StepBar';
import { StepTable } from './StepTable';
import { secondsBetween, stepTimes } from './stepTimes';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    listStyle: 'none',
    fontSize: '0.875rem',
    lineHeight: 1.5,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
  state: { fontWeight: 700 },
  muted: { color: theme.palette.text.secondary },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: theme.palette.text.secondary,
  },
}));

interface RunItemProps {
  run: Run;
  /** Whether its steps are shown at once. */
  open?: boolean;
  /** Whether nothing was known of the warehouse before. */
  firstReading: boolean;
}

/** One reading: how it ended and why, how long it took, and its steps. */
export const RunItem = ({ run, open = false, firstReading }: RunItemProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const { reason, result } = run;
  const words = reason && failureWords(reason.code, t, { firstReading });
  const seconds = secondsBetween(run.startedAt, run.finishedAt);
  const times = stepTimes(run.steps, new Date());
  const figure = (value: number) => formatCount(value, 'exact', reader.locale);
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.state}>
          {t(`adminPage.runs.state.${run.state}`)}
        </span>
        <PersonalTime at={run.startedAt ?? run.queuedAt} />
        <span className={classes.muted}>
          {t(`adminPage.runs.trigger.${run.trigger}`)}
        </span>
        {seconds !== undefined && (
          <span className={classes.muted}>
            {t('adminPage.runs.took', {
              duration: formatDuration(seconds, reader),
            })}
          </span>
        )}
      </div>
      {words && (
        <div>
          {words.what} {words.remedy}
        </div>
      )}
      {reason?.detail && <div className={classes.muted}>{reason.detail}</div>}
      {result && (
        <div className={classes.muted}>
          {t('adminPage.runs.counts', {
            added: figure(result.added),
            removed: figure(result.removed),
            renamed: figure(result.renamed),
            modified: figure(result.modified),
            unchanged: figure(result.unchanged),
          })}
        </div>
      )}
      <StepBar times={times} />
      <details open={open}>
        <summary className={classes.summary}>
          {t('adminPage.runs.steps')}
        </summary>
        <StepTable times={times} />
      </details>
    </li>
  );
};
