import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useSearchParams } from 'react-router-dom';
import { useCoverage } from '../../query';
import { rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { DeskLink } from '../desk/DeskLink';
import { Breadcrumbs } from '../entityHeader';
import { Action, PageFrame } from '../page';
import { EmptyState, ErrorState, LoadingState, Notice } from '../states';
import {
  CoverageAddress,
  readCoverageAddress,
  writeCoverageAddress,
} from './CoverageAddress';
import { CoverageChoices } from './CoverageChoices';
import { CoverageTable } from './CoverageTable';

/** How far tables are described, recommended and owned, by subject area and by owner. */
export const CoveragePage = () => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const [params, setParams] = useSearchParams();
  const address = readCoverageAddress(params);
  const { by, sort, warehouse } = address;
  const coverage = useCoverage({
    by,
    sort,
    ...(warehouse === '' ? {} : { warehouse: [warehouse] }),
  });
  const change = (changed: Partial<CoverageAddress>) =>
    setParams(writeCoverageAddress({ ...address, ...changed }), {
      replace: true,
    });
  const { data } = coverage;
  return (
    <PageFrame
      title={t('coverage.title')}
      lead={t('coverage.lead')}
      actions={<DeskLink />}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      <CoverageChoices address={address} onChange={change} />
      {coverage.isPending && <LoadingState lines={8} lineHeight={56} />}
      {coverage.isError && !data && (
        <ErrorState error={coverage.error} onRetry={() => coverage.refetch()} />
      )}
      {data?.pages[0].totalItems === 0 && (
        <EmptyState
          title={t('coverage.empty.title')}
          body={t('coverage.empty.body')}
        />
      )}
      {data && data.pages[0].totalItems > 0 && (
        <CoverageTable
          by={by}
          pages={data.pages}
          isStale={coverage.isPlaceholderData}
        />
      )}
      {coverage.isFetchNextPageError && (
        <Notice tone="warning">{t('coverage.nextFailed')}</Notice>
      )}
      {coverage.hasNextPage && (
        <Action
          disabled={coverage.isFetching}
          onClick={() => coverage.fetchNextPage()}
        >
          {t('coverage.more')}
        </Action>
      )}
    </PageFrame>
  );
};
