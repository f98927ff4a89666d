import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { useFacets } from '../../query';
import { useTranslate } from '../../translation';
import { SavedFilters, useHasHits } from '../find';
import {
  TableList,
  toFilters,
  useTableSelection,
  writeSelection,
} from '../tableList';
import { FilterBar } from './filters/FilterBar';
import { ReviewList } from './review/ReviewList';
import { NoTables } from './NoTables';
import { TableTabs } from './TableTabs';
import { useTabCounts } from './useTabCounts';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  lead: { maxWidth: '72ch', wordBreak: 'keep-all' },
  panel: { minWidth: 0 },
  toggle: { margin: theme.spacing(1, 0, 1, -0.5) },
}));

interface TableBrowserProps {
  manyWarehouses: boolean;
  /** Whether there is any table at all, as far as is known. */
  anyTables: boolean;
}

/** The filters, the two lists, and whichever of them is chosen. */
export const TableBrowser = ({
  manyWarehouses,
  anyTables,
}: TableBrowserProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const [selection, change] = useTableSelection();
  const filters = useMemo(() => toFilters(selection), [selection]);
  const facets = useFacets(filters);
  const counts = useTabCounts(selection);
  const hasHits = useHasHits(selection.words);
  const inReview = selection.view === 'review';

  const list = {
    filters,
    sort: selection.sort,
    onSort: (sort: typeof selection.sort) => change({ sort }),
    withWarehouse: manyWarehouses,
    empty: (
      <NoTables selection={selection} anyTables={anyTables} hasHits={hasHits} />
    ),
  };

  return (
    <div className={classes.root}>
      <FilterBar selection={selection} onChange={change} facets={facets.data} />
      <SavedFilters search={writeSelection(selection).toString()} />
      <TableTabs
        view={selection.view}
        onView={view => change({ view, health: [], reviewed: false })}
        counts={counts}
      />
      <div
        role="tabpanel"
        id="datamap-tables"
        aria-labelledby={`datamap-tab-${selection.view}`}
        className={classes.panel}
      >
        {inReview && (
          <>
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.lead}
            >
              {t('startPage.review.lead')}
            </Typography>
            <FormControlLabel
              control={
                <Switch
                  size="small"
                  color="primary"
                  checked={selection.reviewed}
                  onChange={(_, reviewed) => change({ reviewed })}
                />
              }
              className={classes.toggle}
              label={
                <Typography variant="body2">
                  {t('startPage.review.showReviewed')}
                </Typography>
              }
            />
            <ReviewList {...list} reviewed={selection.reviewed} />
          </>
        )}
        {!inReview && <TableList {...list} />}
      </div>
    </div>
  );
};
