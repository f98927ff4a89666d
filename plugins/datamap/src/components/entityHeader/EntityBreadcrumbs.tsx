import { Entity, parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ANNOTATION_WAREHOUSE, Table } from '@datamap/plugin-datamap-common';
import { useTable } from '../../query';
import { rootRouteRef, schemaRouteRef, warehouseRouteRef } from '../../routes';
import { useTranslate } from '../../translation';
import { Breadcrumbs, Place } from './Breadcrumbs';
import { EntityKind } from './entityKind';

/** The entity name of the schema that a table is part of. */
function schemaOf(entity: Entity): string | undefined {
  const partOf = entity.spec?.partOf;
  return typeof partOf === 'string'
    ? parseEntityRef(partOf, { defaultKind: 'resource' }).name
    : undefined;
}

function usePlaces(
  entity: Entity,
  kind: EntityKind,
  table: Table | undefined,
): Place[] {
  const t = useTranslate();
  const rootPath = useRouteRef(rootRouteRef);
  const warehousePath = useRouteRef(warehouseRouteRef);
  const schemaPath = useRouteRef(schemaRouteRef);
  const warehouse =
    entity.metadata.annotations?.[ANNOTATION_WAREHOUSE] ??
    entity.metadata.namespace ??
    '';
  const places: Place[] = [
    { title: t('tablePage.header.start'), path: rootPath?.() },
  ];
  if (kind === 'warehouse') {
    return places;
  }
  places.push({
    title: table?.warehouseTitle ?? warehouse,
    path: warehousePath?.({ warehouse }),
  });
  const schema = table?.schemaEntityName ?? schemaOf(entity);
  if (kind !== 'schema' && schema) {
    places.push({
      title: table?.schemaTitle ?? table?.schema ?? schema,
      path: schemaPath?.({ warehouse, schema }),
    });
  }
  return places;
}

interface EntityBreadcrumbsProps {
  entity: Entity;
  kind: EntityKind;
}

/** Where a table is: its warehouse and its subject area, each a step back. */
export const EntityBreadcrumbs = ({ entity, kind }: EntityBreadcrumbsProps) => {
  const { annotations, name, namespace } = entity.metadata;
  const { data } = useTable(
    {
      warehouse: annotations?.[ANNOTATION_WAREHOUSE] ?? namespace ?? '',
      table: name,
    },
    { enabled: kind !== 'warehouse' && kind !== 'schema' },
  );
  const places = usePlaces(entity, kind, data);
  return <Breadcrumbs places={places} />;
};
