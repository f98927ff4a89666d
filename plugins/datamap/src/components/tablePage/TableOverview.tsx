import { TableAddress } from '../../api';
import { useReader } from '../../format';
import { useTable } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState, Notice } from '../states';
import { AmountSections } from './AmountSections';
import { ConnectedSection } from './ConnectedSection';
import { Description } from './Description';
import { FactList } from './FactList';
import { factsOfTable } from './factsOfTable';
import { OverviewColumns } from './OverviewColumns';
import { OwnerSection } from './OwnerSection';
import { Section } from './Section';
import { TrustSection } from './TrustSection';

interface TableOverviewProps {
  address: TableAddress;
  /** Addresses of the other tabs. */
  columnsPath: string;
  healthPath: string;
}

/** What a table is, how much, how fresh, whether to rely on it, and whom to ask. */
export const TableOverview = ({
  address,
  columnsPath,
  healthPath,
}: TableOverviewProps) => {
  const t = useTranslate();
  const reader = useReader();
  const { data: table, error, refetch } = useTable(address);

  if (!table) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState lines={5} lineHeight={88} />
    );
  }
  return (
    <OverviewColumns
      main={
        <>
          {error && (
            <Notice tone="warning">{t('tablePage.refreshFailed')}</Notice>
          )}
          <Section title={t('tablePage.about.title')}>
            <Description
              text={table.description ?? commentTitle(table)}
              none={t('tablePage.about.none')}
            />
          </Section>
          <AmountSections table={table} />
          <TrustSection table={table} healthPath={healthPath} />
          <ConnectedSection table={table} address={address} />
        </>
      }
      side={
        <>
          <OwnerSection owner={table.owner || undefined} />
          <Section title={t('tablePage.facts.title')}>
            <FactList facts={factsOfTable(table, { t, reader, columnsPath })} />
          </Section>
        </>
      }
    />
  );
};

/** A comment of one short line is the title, and all that anybody wrote. */
function commentTitle(table: {
  title: string;
  titleSource: 'comment' | 'name';
}): string | undefined {
  return table.titleSource === 'comment' ? table.title : undefined;
}
