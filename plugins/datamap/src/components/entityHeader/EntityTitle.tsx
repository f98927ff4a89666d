import { Entity } from '@backstage/catalog-model';
import { ANNOTATION_WAREHOUSE } from '@datamap/plugin-datamap-common';
import { useTable } from '../../query';
import { EntityKind } from './entityKind';

interface EntityTitleProps {
  entity: Entity;
  kind: EntityKind;
}

/** What people call an entity. The catalog follows what somebody has just written a little later. */
export const EntityTitle = ({ entity, kind }: EntityTitleProps) => {
  const { annotations, name, namespace, title } = entity.metadata;
  const warehouse = annotations?.[ANNOTATION_WAREHOUSE] ?? namespace ?? '';
  const { data: table } = useTable(
    { warehouse, table: name },
    { enabled: kind !== 'warehouse' && kind !== 'schema' },
  );
  return <>{table?.title ?? title ?? name}</>;
};
