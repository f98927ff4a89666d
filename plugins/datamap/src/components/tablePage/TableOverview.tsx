import { ResponseError } from '@backstage/errors';
import { TableAddress } from '../../api';
import { useReader } from '../../format';
import { useTable } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState, Notice } from '../states';
import { TermsOfTable } from '../glossary';
import { UsedBySection } from '../usedBy';
import { AmountSections } from './AmountSections';
import { ClosedTable } from './ClosedTable';
import { ConnectedSection } from './ConnectedSection';
import { FactList } from './FactList';
import { factsOfTable } from './factsOfTable';
import { FirstScreen, FirstScreenSkeleton } from './FirstScreen';
import { OverviewColumns } from './OverviewColumns';
import { Section } from './Section';
import { TrustSection } from './TrustSection';

interface TableOverviewProps {
  address: TableAddress;
  /** Addresses of the other tabs. */
  columnsPath: string;
  healthPath: string;
}

/** Hidden or not there: which of the two is not told. */
function isClosed(error: unknown): boolean {
  return (
    error instanceof ResponseError && [403, 404].includes(error.statusCode)
  );
}

/** The answers that people come for in one look, and below it how each is known. */
export const TableOverview = ({
  address,
  columnsPath,
  healthPath,
}: TableOverviewProps) => {
  const t = useTranslate();
  const reader = useReader();
  const { data: table, error, refetch } = useTable(address);

  if (!table) {
    if (isClosed(error)) {
      return <ClosedTable />;
    }
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <>
        <FirstScreenSkeleton />
        <LoadingState lines={3} lineHeight={120} />
      </>
    );
  }
  return (
    <>
      <FirstScreen table={table} healthPath={healthPath} />
      <OverviewColumns
        main={
          <>
            {error && (
              <Notice tone="warning">{t('tablePage.refreshFailed')}</Notice>
            )}
            <AmountSections table={table} />
            <TrustSection table={table} healthPath={healthPath} />
            <ConnectedSection table={table} address={address} />
            <UsedBySection />
          </>
        }
        side={
          <>
            <Section title={t('tablePage.facts.title')}>
              <FactList
                facts={factsOfTable(table, { t, reader, columnsPath })}
              />
            </Section>
            <TermsOfTable address={address} title={table.title} />
          </>
        }
      />
    </>
  );
};
