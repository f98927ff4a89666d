import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ANNOTATION_WAREHOUSE } from '@datamap/plugin-datamap-common';
import { useTable, useWarehouse } from '../../query';
import { rootRouteRef, schemaRouteRef, warehouseRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs } from './Breadcrumbs';
import { EntityKind } from './entityKind';

interface OwnPlace {
  warehouse: string;
  warehouseTitle?: string;
  /** Entity name of the schema that a table is part of. */
  schema?: string;
  schemaTitle?: string;
}

const warehouseOf = ({ metadata }: Entity): string =>
  metadata.annotations?.[ANNOTATION_WAREHOUSE] ?? metadata.namespace ?? '';

function schemaOf(entity: Entity): string | undefined {
  const partOf = entity.spec?.partOf;
  return typeof partOf === 'string'
    ? parseEntityRef(partOf, { defaultKind: 'resource' }).name
    : undefined;
}

const StepsBack = ({ place }: { place?: OwnPlace }) => {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const warehousePath = useRouteRef(warehouseRouteRef);
  const schemaPath = useRouteRef(schemaRouteRef);
  const { schema, warehouse } = place ?? {};
  return (
    <Breadcrumbs
      places={[
        { title: t('tablePage.header.start'), path: rootPath?.() },
        ...(warehouse
          ? [
              {
                title: place?.warehouseTitle ?? warehouse,
                path: warehousePath?.({ warehouse }),
              },
            ]
          : []),
        ...(warehouse && schema
          ? [
              {
                title: place?.schemaTitle ?? schema,
                path: schemaPath?.({ warehouse, schema }),
              },
            ]
          : []),
      ]}
    />
  );
};

const StepsBackFromSchema = ({ entity }: { entity: Entity }) => {
  const warehouse = warehouseOf(entity);
  const { data } = useWarehouse(warehouse);
  return <StepsBack place={{ warehouse, warehouseTitle: data?.title }} />;
};

const StepsBackFromTable = ({ entity }: { entity: Entity }) => {
  const warehouse = warehouseOf(entity);
  const { data } = useTable({ warehouse, table: entity.metadata.name });
  return (
    <StepsBack
      place={{
        warehouse,
        warehouseTitle: data?.warehouseTitle,
        schema: data?.schemaEntityName ?? schemaOf(entity),
        schemaTitle: data?.schemaTitle ?? data?.schema,
      }}
    />
  );
};

interface EntityBreadcrumbsProps {
  entity: Entity;
  kind: EntityKind;
}

/** Where an entity is: its warehouse and its subject area, each a step back. */
export const EntityBreadcrumbs = ({ entity, kind }: EntityBreadcrumbsProps) => {
  switch (kind) {
    case 'warehouse':
      return <StepsBack />;
    case 'schema':
      return <StepsBackFromSchema entity={entity} />;
    default:
      return <StepsBackFromTable entity={entity} />;
  }
};
