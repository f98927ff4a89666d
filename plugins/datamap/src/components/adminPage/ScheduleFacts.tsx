import { makeStyles } from '@material-ui/core/styles';
import { AdminWarehouse } from '@datamap/plugin-datamap-common';
import { ReactNode } from 'react';
import {
  formatCount,
  formatDuration,
  formatList,
  useReader,
} from '../../format';
import { useTranslate } from '../../translation';
import { PersonalTime } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
    gap: theme.spacing(1.5, 3),
    margin: theme.spacing(2, 0),
    fontSize: '0.875rem',
    lineHeight: 1.5,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0 },
  },
}));

/** Monday, 5 January 1970, and the days after it. */
const dayNumbers = { mon: 5, tue: 6, wed: 7, thu: 8, fri: 9, sat: 10, sun: 11 };

type Schedule = NonNullable<AdminWarehouse['schedule']>;

function useQuietWords() {
  const t = useTranslate();
  const { locale } = useReader();
  const weekday = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    timeZone: 'UTC',
  });
  return ({ quietHours, timeZone }: Schedule): string => {
    const hours = quietHours.map(({ from, to, days }) =>
      days
        ? t('adminPage.facts.quietHoursOn', {
            from,
            to,
            days: formatList(
              days.map(day =>
                weekday.format(new Date(Date.UTC(1970, 0, dayNumbers[day]))),
              ),
            ),
          })
        : t('adminPage.facts.quietHours', { from, to }),
    );
    return hours.length === 0
      ? t('adminPage.facts.noQuiet')
      : t('adminPage.facts.quietZone', {
          hours: formatList(hours),
          zone: timeZone,
        });
  };
}

/** When a warehouse is read, and what was asked of it in this hour. */
export const ScheduleFacts = ({ warehouse }: { warehouse: AdminWarehouse }) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const quietWords = useQuietWords();
  const { schedule, usage, lastReadAt } = warehouse;
  const figure = (value: number) => formatCount(value, 'exact', reader.locale);
  const limits = usage && [
    ...(usage.statementsAllowed === undefined
      ? []
      : [
          t('adminPage.facts.limitStatements', {
            statements: figure(usage.statementsAllowed),
          }),
        ]),
    ...(usage.secondsAllowed === undefined
      ? []
      : [
          t('adminPage.facts.limitSeconds', {
            seconds: formatDuration(usage.secondsAllowed, reader),
          }),
        ]),
  ];
  const facts: Array<[string, ReactNode]> = [
    [
      t('adminPage.facts.lastRead'),
      lastReadAt ? (
        <PersonalTime at={lastReadAt} />
      ) : (
        t('adminPage.facts.never')
      ),
    ],
    [
      t('adminPage.facts.nextRun'),
      schedule?.nextRunAt ? (
        <PersonalTime at={schedule.nextRunAt} />
      ) : (
        t('adminPage.facts.notPlanned')
      ),
    ],
  ];
  if (schedule) {
    facts.push(
      [
        t('adminPage.facts.every'),
        formatDuration(schedule.intervalSeconds, reader),
      ],
      [t('adminPage.facts.quiet'), quietWords(schedule)],
    );
  }
  if (usage) {
    facts.push([
      t('adminPage.facts.asked'),
      <>
        {t('adminPage.facts.askedOf', {
          statements: figure(usage.statements),
          seconds: formatDuration(usage.seconds, reader),
        })}
        {limits && limits.length > 0 && (
          <div>
            {t('adminPage.facts.askedLimits', {
              limits: formatList(limits),
            })}
          </div>
        )}
      </>,
    ]);
  }
  return (
    <dl className={classes.root}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
