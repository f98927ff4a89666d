import { Activity } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, formatMoment, Reader, useReader } from '../../format';
import { Translate, useTranslate } from '../../translation';
import { Finding } from './Finding';

const counters = [
  'inserted',
  'updated',
  'deleted',
  'liveRows',
  'deadRows',
  'sequentialScans',
  'indexScans',
] as const;
const moments = ['lastSequentialScan', 'lastIndexScan'] as const;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
  },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    paddingBottom: theme.spacing(1),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  term: { color: theme.palette.text.secondary },
  value: {
    margin: 0,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** A figure that was not read is said to be unknown, never zero. */
function figures(activity: Activity, t: Translate, reader: Reader) {
  return [
    ...counters.map(name => ({
      name: t(`healthTab.activity.${name}`),
      value:
        activity[name] === undefined
          ? t('healthTab.unknown')
          : formatCount(activity[name], 'exact', reader.locale),
    })),
    ...moments.flatMap(name =>
      activity[name] === undefined
        ? []
        : [
            {
              name: t(`healthTab.activity.${name}`),
              value: formatMoment(activity[name], reader),
            },
          ],
    ),
  ];
}

const isUnread = ({ indexScans, sequentialScans }: Activity) =>
  sequentialScans === 0 && (indexScans ?? 0) === 0;

/** What was done to a table since its counters began, and since when that is. */
export const ActivityFinding = ({
  activity,
}: {
  activity: Activity | undefined;
}) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const title = t('healthTab.activity.title');
  if (!activity) {
    return (
      <Finding title={title} meaning={t('healthTab.activity.unavailable')} />
    );
  }
  const known = activity.watchedSince && activity.eraKnown !== false;
  const since = known
    ? t('healthTab.activity.since', {
        moment: formatMoment(activity.watchedSince!, reader),
      })
    : t('healthTab.activity.sinceUnknown');
  const readAt = t('healthTab.activity.measuredAt', {
    moment: formatMoment(activity.measuredAt, reader),
  });

  return (
    <Finding
      title={title}
      knownBy={`${since} ${readAt}`}
      meaning={t('healthTab.activity.meaning')}
      todo={
        known && isUnread(activity)
          ? t('healthTab.activity.todoUnused')
          : undefined
      }
    >
      <dl className={classes.list}>
        {figures(activity, t, reader).map(({ name, value }) => (
          <div key={name} className={classes.row}>
            <dt className={classes.term}>{name}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Finding>
  );
};
