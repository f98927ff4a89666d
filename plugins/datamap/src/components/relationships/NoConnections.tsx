import { MapTable } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { EmptyState } from '../states';

/** No connection is recorded, which is common: why, and what to do. */
export const NoConnections = ({ table }: { table: MapTable }) => {
  const t = useTranslate();
  const isView = table.kind === 'view' || table.kind === 'materialized-view';
  return (
    <EmptyState
      title={t('relationships.none.title')}
      body={t(isView ? 'relationships.none.view' : 'relationships.none.table')}
    />
  );
};
