import { Schema } from '@datamap/plugin-datamap-common';
import { useSchema, useWarehouse } from '../../query';
import { Translate, useTranslate } from '../../translation';
import { CompanyTotals } from '../startPage/overview/CompanyTotals';
import { WarehouseNotice } from '../startPage/overview/WarehouseNotice';
import { ErrorState, LoadingState } from '../states';
import { Description } from '../tablePage/Description';
import { Fact, FactList } from '../tablePage/FactList';
import { OwnerSection } from '../tablePage/OwnerSection';
import { Section } from '../tablePage/Section';
import { ListPageLayout } from '../warehousePage/ListPageLayout';
import { TablesOf } from '../warehousePage/TablesOf';

function factsOfSchema({ databaseOwner, name }: Schema, t: Translate): Fact[] {
  return [
    {
      name: t('warehousePage.schemaName'),
      value: <code>{name}</code>,
      note: t('tablePage.header.schemaMeaning'),
    },
    ...(databaseOwner
      ? [
          {
            name: t('tablePage.facts.databaseOwner'),
            value: <code>{databaseOwner}</code>,
          },
        ]
      : []),
  ];
}

interface SchemaContentProps {
  warehouse: string;
  /** The schema's entity name. */
  schema: string;
}

/** What a schema holds, whom to ask, and its tables. */
export const SchemaContent = ({
  warehouse: warehouseId,
  schema: entityName,
}: SchemaContentProps) => {
  const t = useTranslate();
  const { data: schema, error, refetch } = useSchema(warehouseId, entityName);
  const { data: warehouse } = useWarehouse(warehouseId);
  if (!schema) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState lines={6} lineHeight={72} />
    );
  }
  return (
    <ListPageLayout
      intro={
        <>
          {warehouse && <WarehouseNotice warehouse={warehouse} />}
          <Description
            text={schema.description}
            none={t('warehousePage.noDescription.schema')}
          />
          <CompanyTotals totals={schema.totals} ofOneSchema />
        </>
      }
      side={
        <>
          <OwnerSection owner={schema.owner || undefined} />
          <Section title={t('tablePage.facts.title')}>
            <FactList facts={factsOfSchema(schema, t)} />
          </Section>
        </>
      }
      list={
        <TablesOf
          filters={{ warehouse: [warehouseId], schema: [entityName] }}
        />
      }
    />
  );
};
