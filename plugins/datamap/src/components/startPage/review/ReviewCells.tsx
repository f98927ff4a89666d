import { TableSummary } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../translation';
import { OwnerLink, VerdictText } from '../../measures';
import { TableTitle, useListStyles } from '../../tableList';
import { ReviewedNote } from './ReviewedNote';
import { Action } from '../../page';

const useStyles = makeStyles(theme => ({
  why: { wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  rest: { color: theme.palette.text.secondary },
  first: { fontWeight: 600 },
  action: { alignSelf: 'start', textAlign: 'right' },
}));

const Why = ({ table }: { table: TableSummary }) => {
  const classes = useStyles();
  const t = useTranslate();
  if (!table.verdict) {
    return <>{t(`verdicts.health.${table.health}.rest`)}</>;
  }
  return (
    <>
      <span className={classes.first}>
        {t(`verdicts.${table.verdict.verdict}.first`)}
      </span>{' '}
      <span className={classes.rest}>
        <VerdictText verdict={table.verdict} owner={table.owner} part="rest" />
      </span>
    </>
  );
};

interface ReviewCellsProps {
  table: TableSummary;
  reviewed: boolean;
  withWarehouse?: boolean;
  onReview(table: TableSummary): void;
  onTakeBack(table: TableSummary): void;
}

/** What the review list says of one table: what, why no count, whose, and a button. */
export const ReviewCells = ({
  table,
  reviewed,
  withWarehouse,
  onReview,
  onTakeBack,
}: ReviewCellsProps) => {
  const list = useListStyles();
  const classes = useStyles();
  const t = useTranslate();
  return (
    <>
      <div role="cell" className={list.wide}>
        <TableTitle table={table} withWarehouse={withWarehouse} />
      </div>
      <div role="cell" className={`${list.wide} ${classes.why}`}>
        <Why table={table} />
      </div>
      {reviewed && (
        <div role="cell" className={list.wide}>
          {table.review && <ReviewedNote review={table.review} />}
        </div>
      )}
      <div role="cell">
        <span className={list.label}>{t('startPage.list.owner')}</span>
        <OwnerLink owner={table.owner} />
      </div>
      <div role="cell" className={classes.action}>
        {reviewed ? (
          <Action
            size="small"
            variant="outlined"
            aria-label={t('startPage.review.takeBackOf', {
              table: table.title,
            })}
            onClick={() => onTakeBack(table)}
          >
            {t('startPage.review.takeBack')}
          </Action>
        ) : (
          <Action
            size="small"
            variant="outlined"
            aria-label={t('startPage.review.actOn', { table: table.title })}
            onClick={() => onReview(table)}
          >
            {t('startPage.review.act')}
          </Action>
        )}
      </div>
    </>
  );
};
