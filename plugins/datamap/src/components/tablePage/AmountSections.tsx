import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { rowsWords, sizeWords, updatedWords } from '../../words';
import { Answer } from './Answer';
import { asSentence } from './asSentence';
import { periodInWords } from './periodInWords';
import { Section } from './Section';
import { sizeIsNews } from './sizeIsNews';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
  },
  size: { marginTop: theme.spacing(2) },
}));

/** How much there is, of what time, and how fresh it is, each with how that is known. */
export const AmountSections = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const rows = rowsWords(table.rows, t, reader);
  const size = sizeWords(table.size, t, reader);
  const updated = updatedWords(table.lastUpdated, t, reader);
  const period = table.period && periodInWords(table.period, t, reader);

  return (
    <div className={classes.root}>
      <Section title={t('tablePage.amount.title')}>
        <Answer
          short={asSentence(rows.inWords, reader.locale)}
          long={rows.how}
        />
        {sizeIsNews(table) && (
          <div className={classes.size}>
            <Answer
              short={asSentence(size.inWords, reader.locale)}
              long={size.how}
            />
          </div>
        )}
      </Section>
      {period && (
        <Section title={t('tablePage.period.title')}>
          <Answer short={period.short} long={period.how} />
        </Section>
      )}
      <Section title={t('tablePage.fresh.title')}>
        <Answer
          short={asSentence(updated.inWords, reader.locale)}
          long={updated.how}
        />
      </Section>
    </div>
  );
};
