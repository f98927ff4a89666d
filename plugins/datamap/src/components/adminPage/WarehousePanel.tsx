import { makeStyles } from '@material-ui/core/styles';
import { AdminWarehouse } from '@datamap/plugin-datamap-common';
import { useId } from 'react';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { failureWords } from '../../words';
import { Notice } from '../states';
import { AccessPanel } from './AccessPanel';
import { AccessWarnings } from './AccessWarnings';
import { ReadingActions } from './ReadingActions';
import { RunItem } from './RunItem';
import { ScheduleFacts } from './ScheduleFacts';
import { useAdminStyles } from './useAdminStyles';

const useStyles = makeStyles(theme => ({
  root: {
    marginBottom: theme.spacing(5),
    paddingTop: theme.spacing(2),
    borderTop: `2px solid ${theme.palette.divider}`,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: theme.spacing(1, 2),
  },
  title: { margin: 0, fontSize: '1.25rem', lineHeight: 1.3, fontWeight: 700 },
  state: {
    marginLeft: theme.spacing(1.5),
    fontWeight: 400,
    fontSize: '0.9rem',
  },
  notices: { display: 'grid', gap: theme.spacing(1) },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(4),
    marginTop: theme.spacing(3),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  runs: { margin: 0, padding: 0 },
}));

/** One warehouse: how reading it goes, its newest runs, and what we may see. */
export const WarehousePanel = ({
  warehouse,
  mayControl,
}: {
  warehouse: AdminWarehouse;
  mayControl: boolean;
}) => {
  const classes = useStyles();
  const common = useAdminStyles();
  const t = useTranslate();
  const reader = useReader();
  const id = useId();
  const { connection, paused, runs, schedule, usage } = warehouse;
  const firstReading = warehouse.lastReadAt === undefined;
  const failure =
    connection.code && failureWords(connection.code, t, { firstReading });
  return (
    <section className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {warehouse.title}
          <span className={classes.state}>
            {paused
              ? t('adminPage.paused.chip')
              : t(`adminPage.connection.${connection.state}`)}
          </span>
        </h2>
        {mayControl && schedule && <ReadingActions warehouse={warehouse} />}
      </div>
      <ScheduleFacts warehouse={warehouse} />
      <div className={classes.notices}>
        {failure && (
          <Notice tone="error" title={failure.what}>
            {warehouse.configurationProblem ?? failure.remedy}
          </Notice>
        )}
        {paused && (
          <Notice>
            {t('adminPage.paused.since', {
              time: formatMoment(paused.since, reader),
            })}
          </Notice>
        )}
        {schedule?.quietUntil && (
          <Notice>
            {t('adminPage.facts.quietNow', {
              time: formatMoment(schedule.quietUntil, reader),
            })}
          </Notice>
        )}
        {usage?.usedUp && (
          <Notice tone="warning">{t('adminPage.facts.usedUp')}</Notice>
        )}
      </div>
      <div className={classes.parts}>
        <div>
          <h3 className={common.heading}>{t('adminPage.runs.title')}</h3>
          {runs.length === 0 && (
            <p className={common.lead}>{t('adminPage.runs.none')}</p>
          )}
          <ul className={classes.runs}>
            {runs.map((run, index) => (
              <RunItem
                key={run.id}
                run={run}
                open={index === 0}
                firstReading={firstReading}
              />
            ))}
          </ul>
        </div>
        <div>
          <AccessWarnings warnings={warehouse.warnings} />
          <h3 className={common.heading}>{t('adminPage.access.title')}</h3>
          <AccessPanel access={warehouse.access} />
        </div>
      </div>
    </section>
  );
};
