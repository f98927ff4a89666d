import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useStarredEntities } from '@backstage/plugin-catalog-react';
import { TABLE_ENTITY_TYPES } from '@datamap/plugin-datamap-common';
import { useMemo, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState } from '../states';
import { useEntities } from '../usedBy/useEntities';
import { StarredItem } from './StarredItem';
import { useStartPagePath } from './useStartPagePath';
import { Widget } from './Widget';
import { WidgetList } from './WidgetList';

/** So many are shown, and their figures asked for, before the reader asks for more. */
const shownAtFirst = 6;

const tableTypes = new Set<unknown>(Object.values(TABLE_ENTITY_TYPES));

const Content = () => {
  const t = useTranslate();
  const startPage = useStartPagePath();
  const { starredEntities } = useStarredEntities();
  const refs = useMemo(
    () =>
      [...starredEntities].filter(ref => ref.startsWith('resource:')).reverse(),
    [starredEntities],
  );
  const { data, error, refetch } = useEntities(refs);
  const [all, setAll] = useState(false);
  const tables =
    refs.length === 0
      ? []
      : data?.filter(({ spec }) => tableTypes.has(spec?.type));

  if (!tables) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState
        lines={Math.min(refs.length, shownAtFirst)}
        lineHeight={44}
      />
    );
  }
  if (tables.length === 0) {
    return (
      <EmptyState
        title={t('homeWidgets.starred.empty.title')}
        body={t('homeWidgets.starred.empty.body')}
        action={
          <Link to={startPage()}>{t('homeWidgets.starred.empty.action')}</Link>
        }
      />
    );
  }
  const folded = tables.length - shownAtFirst;
  return (
    <>
      <WidgetList label={t('homeWidgets.starred.title')}>
        {tables.slice(0, all ? undefined : shownAtFirst).map(table => (
          <StarredItem key={stringifyEntityRef(table)} entity={table} />
        ))}
      </WidgetList>
      {folded > 0 && !all && (
        <Action size="small" color="primary" onClick={() => setAll(true)}>
          {t('homeWidgets.starred.more', { count: folded })}
        </Action>
      )}
    </>
  );
};

/** The tables that the reader put a star on, the newest star first. */
export const StarredTables = () => {
  const t = useTranslate();
  return (
    <Widget
      title={t('homeWidgets.starred.title')}
      lead={t('homeWidgets.starred.lead')}
    >
      <Content />
    </Widget>
  );
};
