import { TableSummary } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useRef, useState } from 'react';
import { TableFilters } from '../../../api';
import { useTables } from '../../../query';
import { useTranslate } from '../../../translation';
import {
  ListFrame,
  SortableHeading,
  TableSort,
  useListStyles,
} from '../../tableList';
import { ReviewCells } from './ReviewCells';
import { ReviewDialog } from './ReviewDialog';
import { useReview } from './useReview';

const useStyles = makeStyles(theme => ({
  list: { '&:focus': { outline: 'none' } },
  atEnd: { textAlign: 'right' },
  open: {
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns:
        'minmax(0, 4fr) minmax(0, 5fr) minmax(88px, 128px) 112px',
    },
  },
  reviewed: {
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns:
        'minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr) minmax(88px, 112px) 112px',
    },
  },
}));

interface ReviewListProps {
  filters: TableFilters;
  sort: TableSort;
  onSort(sort: TableSort): void;
  reviewed: boolean;
  withWarehouse?: boolean;
  empty: ReactNode;
}

/** Tables that show no count, each with why, to be marked by those they belong to. */
export const ReviewList = ({
  filters,
  sort,
  onSort,
  reviewed,
  withWarehouse,
  empty,
}: ReviewListProps) => {
  const list = useListStyles();
  const classes = useStyles();
  const t = useTranslate();
  const tables = useTables({ ...filters, sort });
  const review = useReview();
  const [asked, setAsked] = useState<TableSummary>();
  const region = useRef<HTMLDivElement>(null);
  const stayHere = () => region.current?.focus();

  return (
    <div ref={region} tabIndex={-1} className={classes.list}>
      <ListFrame
        label={t('startPage.list.tables')}
        tables={tables}
        empty={empty}
        estimatedHeight={104}
        columns={reviewed ? 5 : 4}
        rowClassName={`${list.row} ${
          reviewed ? classes.reviewed : classes.open
        }`}
        head={
          <>
            <SortableHeading
              by="title"
              label={t('startPage.list.table')}
              sort={sort}
              onSort={onSort}
            />
            <div role="columnheader">{t('startPage.review.why')}</div>
            {reviewed && (
              <div role="columnheader">{t('startPage.review.said')}</div>
            )}
            <div role="columnheader">{t('startPage.list.owner')}</div>
            <div role="columnheader" className={classes.atEnd}>
              {t(`startPage.review.${reviewed ? 'takeBack' : 'act'}`)}
            </div>
          </>
        }
        cells={table => (
          <ReviewCells
            table={table}
            reviewed={reviewed}
            withWarehouse={withWarehouse}
            onReview={setAsked}
            onTakeBack={back => {
              review.mutate({ table: back, review: undefined });
              stayHere();
            }}
          />
        )}
      />
      {asked && (
        <ReviewDialog
          table={asked}
          onClose={() => setAsked(undefined)}
          onSave={decided => {
            review.mutate({ table: asked, review: decided });
            setAsked(undefined);
            stayHere();
          }}
        />
      )}
    </div>
  );
};
