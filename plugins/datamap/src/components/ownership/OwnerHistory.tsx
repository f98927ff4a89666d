import { OwnershipPeriod } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { TableAddress } from '../../api';
import { formatDay, useReader } from '../../format';
import { useOwners } from '../../query';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    justifyItems: 'start',
    fontSize: '0.875rem',
    lineHeight: 1.6,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  quiet: { color: theme.palette.text.secondary },
}));

const Period = ({ period }: { period: OwnershipPeriod }) => {
  const t = useTranslate();
  const classes = useStyles();
  const reader = useReader();
  const owner = usePersonName(period.owner) ?? t('ownership.history.somebody');
  const from = formatDay(period.from, reader);
  return (
    <li>
      {owner}{' '}
      <span className={classes.quiet}>
        {period.until
          ? t('ownership.history.until', {
              from,
              until: formatDay(period.until, reader),
            })
          : t('ownership.history.from', { from })}
      </span>
    </li>
  );
};

/** Who owned a table by what was decided in the portal; nothing where nobody decided. */
export const OwnerHistory = ({ address }: { address: TableAddress }) => {
  const t = useTranslate();
  const classes = useStyles();
  const id = useId();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useOwners(address);
  const periods = (data?.pages ?? []).flatMap(({ items }) => items);
  if (periods.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={classes.root}>
      <h3 id={id} className={classes.title}>
        {t('ownership.history.title')}
      </h3>
      <ul className={classes.list}>
        {periods.map(period => (
          <Period key={period.from} period={period} />
        ))}
      </ul>
      {hasNextPage && (
        <Action
          size="small"
          disabled={isFetchingNextPage}
          onClick={() => fetchNextPage()}
        >
          {t('ownership.history.more')}
        </Action>
      )}
    </section>
  );
};
