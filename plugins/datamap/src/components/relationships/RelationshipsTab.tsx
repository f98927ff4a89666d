import { TableAddress } from '../../api';
import { useMap } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState, Notice } from '../states';
import { NoConnections } from './NoConnections';
import { Relationships } from './Relationships';
import { SuggestedReferences } from './suggested';
import { mostTables } from './PictureCounts';
import { useShownAround } from './useShownAround';

/** How a table connects to others, as a picture and as a list. */
export const RelationshipsTab = ({ address }: { address: TableAddress }) => {
  const t = useTranslate();
  const shownAround = useShownAround();
  const { expanded, perTable, suggested } = shownAround;
  const {
    data: map,
    error,
    refetch,
  } = useMap({
    warehouse: address.warehouse,
    focus: address.table,
    hops: 1,
    perTable,
    limit: mostTables,
    ...(expanded.length > 0 && { expand: expanded }),
    ...(suggested && { inferred: true }),
  });
  const focus = map?.tables.find(
    ({ entityName }) => entityName === address.table,
  );

  if (error && (!map || !focus)) {
    return <ErrorState error={error} onRetry={refetch} />;
  }
  // The answer of the table before stays until this one's is there.
  if (!map || !focus || map.focus !== address.table) {
    return <LoadingState lines={2} lineHeight={240} />;
  }
  return (
    <>
      {error && <Notice tone="warning">{t('tablePage.refreshFailed')}</Notice>}
      {map.edges.length === 0 && map.leftOut.edges === 0 ? (
        <NoConnections table={focus} />
      ) : (
        <Relationships map={map} focus={focus} shownAround={shownAround} />
      )}
      <SuggestedReferences address={address} shownAround={shownAround} />
    </>
  );
};
