import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { TableAddress } from '../../../api';
import { formatBytes, formatCount, useReader } from '../../../format';
import { HistoryRange, useHistory } from '../../../query';
import { useTranslate } from '../../../translation';
import { rowsWords, sizeWords } from '../../../words';
import { LoadingState, Notice } from '../../states';
import { Section } from '../../tablePage/Section';
import { FigureHistory } from './FigureHistory';
import { figuresOf } from './historyPoints';
import { HistoryTable } from './HistoryTable';
import { RangeChoice } from './RangeChoice';

const useStyles = makeStyles(theme => ({
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(3, 5),
    marginTop: theme.spacing(2),
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  charts: { display: 'grid', gap: theme.spacing(3), alignContent: 'start' },
}));

interface HistoryProps {
  address: TableAddress;
  table: Table;
}

/** How rows and size moved: drawn, and to the last figure in a table beside it. */
export const History = ({ address, table }: HistoryProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const [range, setRange] = useState<HistoryRange>('month');
  const { data: measurements, error } = useHistory(address, range);
  const { rows, size } = table;
  if (
    rows.method === 'nothing-stored' ||
    rows.method === 'stored-elsewhere' ||
    rows.method === 'not-shown'
  ) {
    return null;
  }
  return (
    <Section
      title={t('healthTab.history.title')}
      lead={t('healthTab.history.lead')}
    >
      <RangeChoice range={range} onRange={setRange} />
      {!measurements && !error && <LoadingState lines={2} lineHeight={160} />}
      {error && <Notice tone="warning">{t('healthTab.history.failed')}</Notice>}
      {measurements && (
        <div className={classes.parts}>
          <div className={classes.charts}>
            <FigureHistory
              title={t('healthTab.rows.title')}
              figures={figuresOf(measurements, 'rows', rows)}
              inWords={figure => rowsWords(figure, t, reader).inWords}
              formatFigure={value =>
                formatCount(value, 'estimate', reader.locale)
              }
            />
            <FigureHistory
              title={t('healthTab.size.title')}
              figures={figuresOf(measurements, 'size', size)}
              inWords={figure => sizeWords(figure, t, reader).inWords}
              formatFigure={value => formatBytes(value, reader.locale)}
            />
          </div>
          <HistoryTable
            // What was opened belongs to the time that it was opened for.
            key={range}
            measurements={measurements}
            title={table.title}
          />
        </div>
      )}
    </Section>
  );
};
