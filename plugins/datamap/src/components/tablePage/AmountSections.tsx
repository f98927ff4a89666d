import { Table } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { rowsWords, sizeWords, updatedWords } from '../../words';
import { Answer } from './Answer';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
  },
  size: { marginTop: theme.spacing(2) },
}));

/** The first letter large, where the language has such letters. */
function asSentence(words: string, locale: string): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

/** How much there is, and how fresh it is, each with how that is known. */
export const AmountSections = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const rows = rowsWords(table.rows, t, reader);
  const size = sizeWords(table.size, t, reader);
  const updated = updatedWords(table.lastUpdated, t, reader);
  // A table that stores nothing says so once.
  const nothingAtAll = table.size.value === 0 && table.rows.value === 0;
  const sizeIsNews =
    !nothingAtAll &&
    table.size.method !== 'nothing-stored' &&
    table.size.method !== 'stored-elsewhere';

  return (
    <div className={classes.root}>
      <Section title={t('tablePage.amount.title')}>
        <Answer
          short={asSentence(rows.inWords, reader.locale)}
          long={rows.how}
        />
        {sizeIsNews && (
          <div className={classes.size}>
            <Answer
              short={asSentence(size.inWords, reader.locale)}
              long={size.how}
            />
          </div>
        )}
      </Section>
      <Section title={t('tablePage.fresh.title')}>
        <Answer
          short={asSentence(updated.inWords, reader.locale)}
          long={updated.how}
        />
      </Section>
    </div>
  );
};
