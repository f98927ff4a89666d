import type {
  RowsMethod,
  TableKind,
  TableSearchDocument,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, formatDay, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { mannerOf } from '../../words';
import { Explained } from '../measures';

const useStyles = makeStyles(theme => ({
  figures: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    fontVariantNumeric: 'tabular-nums',
  },
}));

/** Kinds that have no rows of their own. */
const methodOf: Partial<Record<TableKind, RowsMethod>> = {
  view: 'nothing-stored',
  'foreign-table': 'stored-elsewhere',
};

/** How much and how fresh, as the search keeps it: rounded, and by the day. */
export const ResultFigures = ({
  document,
}: {
  document: Pick<TableSearchDocument, 'lastUpdated' | 'rows' | 'tableKind'>;
}) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const { lastUpdated, tableKind } = document;
  const { grade, value } = document.rows ?? { grade: 'unknown' as const };
  const method = methodOf[tableKind] ?? 'none';
  const manner = mannerOf({ grade, value, method });
  const day =
    lastUpdated && formatDay(lastUpdated, { ...reader, timeZone: 'UTC' });
  return (
    <div className={classes.figures}>
      <Explained
        explanation={
          method === 'none'
            ? t(`search.rowsHow.${grade}`)
            : t(`measures.rows.how.${method}`, { figure: '', moment: '' })
        }
      >
        {t(`measures.rows.inWords.${manner}`, {
          figure:
            value === undefined || grade === 'unknown'
              ? ''
              : formatCount(value, grade, reader.locale),
          count: value ?? 0,
        })}
      </Explained>
      <Explained
        explanation={t(day ? 'search.updatedHow' : 'search.updatedUnknownHow')}
      >
        {day ? t('search.updated', { day }) : t('search.updatedUnknown')}
      </Explained>
    </div>
  );
};
