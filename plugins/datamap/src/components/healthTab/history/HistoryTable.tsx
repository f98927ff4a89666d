import { Measurement } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { formatMoment, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { ByteSize, RowCount } from '../../measures';
import { Action } from '../../page';
import { FactsTable } from '../FactsTable';
import { foldSteady } from './foldSteady';

/** How many lines are there at first, and how many come with each request for more. */
const atFirst = 8;
const atOnce = 50;

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  more: { marginTop: theme.spacing(1) },
}));

interface HistoryTableProps {
  /** Oldest first. */
  measurements: Measurement[];
  title: string;
}

/** What the readings found, newest first. */
export const HistoryTable = ({ measurements, title }: HistoryTableProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const [shown, setShown] = useState(atFirst);
  if (measurements.length === 0) {
    return <div>{t('healthTab.history.none')}</div>;
  }
  const lines = foldSteady(measurements);
  const newestFirst = lines.slice(-shown).reverse();
  return (
    <div className={classes.root}>
      <FactsTable
        label={t('healthTab.history.label', { title })}
        heads={[
          t('healthTab.history.when'),
          t('healthTab.rows.title'),
          t('healthTab.size.title'),
          t('healthTab.history.updated'),
        ]}
        rows={newestFirst.map(({ from, to, rows, size, lastUpdated }) => ({
          key: from,
          cells: [
            from === to
              ? formatMoment(from, reader)
              : t('healthTab.history.span', {
                  from: formatMoment(from, reader),
                  to: formatMoment(to, reader),
                }),
            <RowCount rows={rows} />,
            <ByteSize size={size} />,
            lastUpdated
              ? formatMoment(lastUpdated, reader)
              : t('healthTab.unknown'),
          ],
        }))}
      />
      {shown < lines.length && (
        <Action
          className={classes.more}
          size="small"
          onClick={() => setShown(shown + atOnce)}
        >
          {t('healthTab.history.more')}
        </Action>
      )}
    </div>
  );
};
