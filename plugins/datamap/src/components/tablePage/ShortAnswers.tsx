import { Link } from '@backstage/core-components';
import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { rowsWords, sizeWords, updatedWords } from '../../words';
import { HealthChip } from '../measures';
import { asSentence } from './asSentence';
import { periodInWords } from './periodInWords';
import { ShortAnswer } from './ShortAnswer';
import { sizeIsNews } from './sizeIsNews';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))',
    gap: theme.spacing(2, 3),
    margin: 0,
  },
}));

interface ShortAnswersProps {
  table: Table;
  /** Address of the health tab. */
  healthPath: string;
}

/** How much, of what time, how fresh, and whether to rely on it, in few words each. */
export const ShortAnswers = ({ table, healthPath }: ShortAnswersProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const rows = rowsWords(table.rows, t, reader);
  const size = sizeWords(table.size, t, reader);
  const updated = updatedWords(table.lastUpdated, t, reader);
  const period = table.period && periodInWords(table.period, t, reader);

  return (
    <dl className={classes.list}>
      <ShortAnswer
        question={t('tablePage.amount.title')}
        answer={asSentence(rows.inWords, reader.locale)}
        explanation={rows.how}
        note={sizeIsNews(table) && asSentence(size.inWords, reader.locale)}
      />
      {table.period && period && (
        <ShortAnswer
          question={t('tablePage.period.title')}
          answer={period.short}
          explanation={period.how}
          note={
            table.period.grade !== 'unknown' &&
            t('tablePage.period.column', { column: table.period.column })
          }
        />
      )}
      <ShortAnswer
        question={t('tablePage.fresh.title')}
        answer={asSentence(updated.inWords, reader.locale)}
        explanation={updated.how}
        note={
          table.lastUpdated.value && (
            <time dateTime={table.lastUpdated.value}>
              {formatMoment(table.lastUpdated.value, reader)}
            </time>
          )
        }
      />
      <ShortAnswer
        question={t('tablePage.trust.title')}
        answer={
          <HealthChip
            health={table.health}
            verdict={table.verdict}
            owner={table.owner || undefined}
          />
        }
        note={<Link to={healthPath}>{t('tablePage.trust.healthLink')}</Link>}
      />
    </dl>
  );
};
