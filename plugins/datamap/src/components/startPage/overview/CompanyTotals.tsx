import { Totals } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { totalRowsWords, totalSizeWords } from '../../../words';
import { Explained } from '../../measures';
import { Skeleton } from '../../states';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: theme.spacing(2, 4),
    margin: 0,
    padding: theme.spacing(2, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  figure: {
    margin: 0,
    fontSize: '1.25rem',
    lineHeight: '32px',
    minHeight: 32,
    fontWeight: 700,
    fontVariantNumeric: 'tabular-nums',
    wordBreak: 'keep-all',
  },
  label: {
    minHeight: 20,
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    wordBreak: 'keep-all',
  },
  group: {
    display: 'flex',
    flexDirection: 'column-reverse',
    justifyContent: 'flex-end',
    minWidth: 0,
  },
}));

interface CompanyTotalsProps {
  totals: Totals | undefined;
  /** Within one schema there is nothing to say of schemas. */
  ofOneSchema?: boolean;
}

/** What kind of data, and how much, over all warehouses or a part of them. */
export const CompanyTotals = ({ totals, ofOneSchema }: CompanyTotalsProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const count = (value: number) => formatCount(value, 'exact', reader.locale);
  const own =
    (totals?.byHealth['has-data'] ?? 0) + (totals?.byHealth.stale ?? 0);
  const derived = totals?.byHealth.derived ?? 0;
  const rows = totals && totalRowsWords(totals, t, reader);
  const size = totals && totalSizeWords(totals, t, reader);
  const figures = [
    {
      key: 'tables',
      figure: count(own + derived),
      how: t('startPage.totals.withDataHow', {
        own: count(own),
        derived: count(derived),
      }),
      label: t('startPage.totals.withDataHint', {
        figure: count(totals?.tables ?? 0),
      }),
    },
    {
      key: 'rows',
      figure: rows?.bare,
      how: rows?.how,
      label: t('startPage.totals.rows'),
    },
    {
      key: 'size',
      figure: size?.bare,
      how: size?.how,
      label: t('startPage.totals.size'),
    },
    ...(ofOneSchema
      ? []
      : [
          {
            key: 'schemas',
            figure: count(totals?.schemas ?? 0),
            label: t('startPage.totals.schemasHint', {
              count: totals?.schemas ?? 0,
            }),
          },
        ]),
  ];
  return (
    <dl
      className={classes.list}
      aria-label={t('startPage.totals.label')}
      aria-busy={!totals}
    >
      {figures.map(({ key, figure, how, label }) => (
        <div key={key} className={classes.group}>
          <dt className={classes.label}>
            {totals ? label : <Skeleton width={112} height={12} />}
          </dt>
          <dd className={classes.figure}>
            {!totals && <Skeleton width={80} height={24} />}
            {totals && how && <Explained explanation={how}>{figure}</Explained>}
            {totals && !how && figure}
          </dd>
        </div>
      ))}
    </dl>
  );
};
