import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { ANNOTATION_QUALIFIED_NAME } from '@datamap/plugin-datamap-common';
import { useEntityPath } from '../../routes';
import { CopyButton } from './CopyButton';
import { EntityBreadcrumbs } from './EntityBreadcrumbs';
import { entityKind } from './entityKind';
import { EntityMenu } from './EntityMenu';
import { EntityTabs } from './EntityTabs';
import { EntityTitle } from './EntityTitle';
import { FavouriteButton } from './FavouriteButton';
import { KindWords } from './KindWords';
import { useEntityHeaderStyles } from './useEntityHeaderStyles';

/**
 * The head of an entity page of ours: where it is, what people call it, what the
 * database calls it, what kind of thing it is, and the page's tabs.
 */
export const EntityHeader = ({
  tabs,
  activeTabId,
}: EntityHeaderLayoutProps) => {
  const classes = useEntityHeaderStyles();
  const { entity } = useEntity();
  const pathOf = useEntityPath();
  const kind = entityKind(entity) ?? 'table';
  const { annotations, name } = entity.metadata;
  const realName = annotations?.[ANNOTATION_QUALIFIED_NAME] ?? name;

  return (
    <header className={classes.root}>
      <EntityBreadcrumbs entity={entity} kind={kind} />
      <div className={classes.first}>
        <h1 className={classes.title}>
          <EntityTitle entity={entity} kind={kind} />
        </h1>
        <div className={classes.actions}>
          <FavouriteButton entity={entity} />
          <EntityMenu entity={entity} />
        </div>
      </div>
      <div className={classes.second}>
        <KindWords kind={kind} />
        <span className={classes.nameAndCopy}>
          <code className={classes.name}>{realName}</code>
          <CopyButton text={realName} />
        </span>
      </div>
      <EntityTabs
        tabs={tabs}
        activeTabId={activeTabId}
        basePath={pathOf(stringifyEntityRef(entity)) ?? ''}
      />
    </header>
  );
};
