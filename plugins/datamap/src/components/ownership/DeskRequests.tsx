import { useOwnershipRequests } from '../../query';
import { useTranslate } from '../../translation';
import { addressOfLink } from '../proposals/addressOfLink';
import { DeskList } from '../proposals/DeskList';
import { RequestItem } from './RequestItem';

/** Who would like to own what is somebody's to decide, or what she asked for; nothing where there is nothing. */
export const DeskRequests = ({ show }: { show: 'decide' | 'made' }) => {
  const t = useTranslate();
  const decides = show === 'decide';
  return (
    <DeskList
      list={useOwnershipRequests(show)}
      title={count =>
        decides ? t('ownership.waiting', { count }) : t('ownership.mine')
      }
      item={({ request, table }) => (
        <RequestItem
          key={request.id}
          address={addressOfLink(table)}
          request={request}
          title={table.title ?? table.name}
          table={table}
          decides={decides}
        />
      )}
    />
  );
};
