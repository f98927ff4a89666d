import { Entity } from '@backstage/catalog-model';
import { AppNode, appTreeApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  EntityContextMenuItemBlueprint,
  EntityContextMenuItemData,
} from '@backstage/plugin-catalog-react/alpha';
import { useMemo } from 'react';

/** One entry of the entity page's menu, and the extension that gave it. */
export interface EntityMenuEntry {
  node: AppNode;
  data: EntityContextMenuItemData;
}

/** Our entities come from a provider, which would bring an unregistered one back. */
const leftOut = new Set(['entity-context-menu-item:catalog/unregister-entity']);

/**
 * The entries that the portal's plugins attach to the entity page's menu. The
 * catalog keeps them from a header layout, so they are read off the app's tree.
 */
export function useEntityMenuEntries(entity: Entity): EntityMenuEntry[] {
  const appTree = useApi(appTreeApiRef);
  return useMemo(() => {
    const page = appTree.getTree().tree.nodes.get('page:catalog/entity');
    const nodes = page?.edges.attachments.get('contextMenuItems') ?? [];
    return nodes.flatMap(node => {
      const { data, filterFunction } = EntityContextMenuItemBlueprint.dataRefs;
      const item = node.instance?.getData(data);
      const fits = node.instance?.getData(filterFunction)?.(entity) ?? true;
      return item && fits && !leftOut.has(node.spec.id)
        ? [{ node, data: item }]
        : [];
    });
  }, [appTree, entity]);
}
