import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Warehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { formatCount, useReader } from '../../../format';
import { useSchemas } from '../../../query';
import { schemaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translation';
import { totalRowsWords, totalSizeWords } from '../../../words';
import { Explained } from '../../measures';
import { ErrorState, LoadingState } from '../../states';
import { OverviewSection } from './OverviewSection';
import { Action } from '../../page';

const shownAtFirst = 8;
const shownOnPhone = 4;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    [theme.breakpoints.down('sm')]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: theme.spacing(2),
    },
  },
  across: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(176px, 1fr))',
    columnGap: theme.spacing(3),
  },
  few: {
    [theme.breakpoints.down('sm')]: {
      [`& > :nth-child(n + ${shownOnPhone + 1})`]: { display: 'none' },
    },
  },
  phoneOnly: { [theme.breakpoints.up('md')]: { display: 'none' } },
  item: {
    ...theme.typography.body2,
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  whole: { whiteSpace: 'nowrap' },
  figures: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
    wordBreak: 'keep-all',
  },
}));

interface SubjectAreasProps {
  warehouse: Warehouse;
  /** Whether to say which warehouse, where there are several. */
  withWarehouse: boolean;
  /** Whether they have the width of a page, not that of a side column. */
  across?: boolean;
}

/** A warehouse's schemas as subjects: what kind of data, and how much of each. */
export const SubjectAreas = ({
  warehouse,
  withWarehouse,
  across,
}: SubjectAreasProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const schemaPath = useRouteRef(schemaRouteRef);
  const schemas = useSchemas(warehouse.id);
  const [all, setAll] = useState(false);
  const items = schemas.data?.pages.flatMap(page => page.items) ?? [];
  const total = schemas.data?.pages[0].totalItems ?? 0;
  const count = (value: number) => formatCount(value, 'exact', reader.locale);
  if (schemas.isSuccess && items.length === 0) {
    return null;
  }
  return (
    <OverviewSection
      title={[t('startPage.subjects.label'), withWarehouse && warehouse.title]
        .filter(Boolean)
        .join(' · ')}
      hint={t('startPage.subjects.hint')}
    >
      {schemas.isPending && <LoadingState lines={6} lineHeight={40} />}
      {schemas.isError && (
        <ErrorState error={schemas.error} onRetry={() => schemas.refetch()} />
      )}
      <ul
        className={[classes.list, across && classes.across, !all && classes.few]
          .filter(Boolean)
          .join(' ')}
      >
        {items.slice(0, all ? undefined : shownAtFirst).map(schema => (
          <li key={schema.entityRef} className={classes.item}>
            <div className={classes.title}>
              {schemaPath ? (
                <Link
                  to={schemaPath({
                    warehouse: schema.warehouse,
                    schema: schema.entityName,
                  })}
                >
                  {schema.title}
                </Link>
              ) : (
                schema.title
              )}
            </div>
            <div className={classes.figures}>
              <div>
                {t('startPage.subjects.tables', {
                  count: schema.totals.tables,
                  figure: count(schema.totals.tables),
                })}
              </div>
              <Explained
                explanation={totalRowsWords(schema.totals, t, reader).how}
              >
                {totalRowsWords(schema.totals, t, reader).inWords}
              </Explained>
              {' · '}
              <span className={classes.whole}>
                <Explained
                  explanation={totalSizeWords(schema.totals, t, reader).how}
                >
                  {totalSizeWords(schema.totals, t, reader).bare}
                </Explained>
              </span>
            </div>
          </li>
        ))}
      </ul>
      {total > shownOnPhone && !all && (
        <Action
          className={total > shownAtFirst ? '' : classes.phoneOnly}
          size="small"
          color="primary"
          onClick={() => setAll(true)}
        >
          {t('startPage.subjects.all', { count: total, figure: count(total) })}
        </Action>
      )}
      {all && schemas.hasNextPage && (
        <Action
          size="small"
          color="primary"
          disabled={schemas.isFetchingNextPage}
          onClick={() => schemas.fetchNextPage()}
        >
          {t('startPage.subjects.more')}
        </Action>
      )}
    </OverviewSection>
  );
};
