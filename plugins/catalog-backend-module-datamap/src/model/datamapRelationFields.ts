import type { CatalogModelKindRelationFieldDefinition } from '@backstage/catalog-model/alpha';

/**
 * The fields of our entities that are relations. Short refs of owner, system
 * and dependencies mean the namespace `default`: the namespace of a table is its
 * warehouse, where no group or system lives.
 */
export const datamapRelationFields: CatalogModelKindRelationFieldDefinition[] =
  [
    {
      selector: { path: 'spec.owner' },
      relation: 'ownedBy',
      defaultKind: 'Group',
      defaultNamespace: 'default',
      allowedKinds: ['Group', 'User'],
    },
    {
      selector: { path: 'spec.system' },
      relation: 'partOf',
      defaultKind: 'System',
      defaultNamespace: 'default',
    },
    {
      selector: { path: 'spec.dependsOn' },
      relation: 'dependsOn',
      defaultNamespace: 'default',
    },
    {
      selector: { path: 'spec.dependencyOf' },
      relation: 'dependencyOf',
      defaultNamespace: 'default',
    },
    {
      selector: { path: 'spec.partOf' },
      relation: 'partOf',
      defaultKind: 'Resource',
      defaultNamespace: 'inherit',
      allowedKinds: ['Resource'],
    },
    {
      selector: { path: 'spec.references' },
      relation: 'references',
      defaultKind: 'Resource',
      defaultNamespace: 'inherit',
      allowedKinds: ['Resource'],
    },
  ];
