import { makeStyles } from '@material-ui/core/styles';
import { formatCount, formatList, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Marked } from './Marked';
import { hasMark } from './markedWords';
import type { DocumentText } from './textOfDocument';

/** How many columns are named. */
const NAMED_COLUMNS = 3;

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** The columns that have what was looked for. */
export const FoundInColumns = ({
  columns,
  words,
}: {
  columns: DocumentText['columns'];
  words: string[];
}) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const byName = columns.filter(({ label }) => hasMark(label, words));
  const found = byName.length
    ? byName
    : columns.filter(({ line }) => hasMark(line, words));
  if (found.length === 0) {
    return null;
  }
  const named = found.slice(0, NAMED_COLUMNS).map(({ label }) => label);
  const more = found.length - named.length;
  const text =
    more > 0
      ? t('search.inColumnsAndMore', {
          columns: formatList(named),
          count: more,
          figure: formatCount(more, 'exact', locale),
        })
      : t('search.inColumns', { columns: formatList(named) });
  return (
    <div className={classes.root}>
      <Marked text={text} words={words} />
    </div>
  );
};
