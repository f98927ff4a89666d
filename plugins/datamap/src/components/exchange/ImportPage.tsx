import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useSearchParams } from 'react-router-dom';
import { useImports } from '../../query';
import { importRouteRef, rootRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from '../entityHeader';
import { PageFrame } from '../page';
import { ErrorState, LoadingState } from '../states';
import { CurrentImport } from './CurrentImport';
import { ExportSection } from './ExportSection';
import { ImportList } from './ImportList';
import { UploadSection } from './UploadSection';

/** What is said of tables, out as a file and in again. */
export const ImportPage = () => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const path = useRouteRef(importRouteRef)?.();
  const imports = useImports();
  const [search, setSearch] = useSearchParams();
  const current = search.get('import');
  const open = (id?: string) => setSearch(id ? { import: id } : {});
  const mayImport = imports.data?.pages[0]?.mayImport ?? false;
  return (
    <PageFrame
      title={t('exchange.title')}
      lead={t('exchange.lead')}
      above={
        <Breadcrumbs
          places={[{ title: t('tablePage.header.start'), path: rootPath?.() }]}
        />
      }
    >
      {imports.isPending && <LoadingState lines={3} lineHeight={120} />}
      {imports.isError && !imports.data && (
        <ErrorState error={imports.error} onRetry={() => imports.refetch()} />
      )}
      {imports.data && (
        <>
          {current && (
            <CurrentImport key={current} id={current} onClose={() => open()} />
          )}
          <ExportSection mayImport={mayImport} />
          <UploadSection mayImport={mayImport} onUploaded={open} />
          {mayImport && <ImportList imports={imports} path={path ?? ''} />}
        </>
      )}
    </PageFrame>
  );
};
