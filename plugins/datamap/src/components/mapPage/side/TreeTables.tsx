import { useTables } from '../../../query';
import { useTranslate } from '../../../translation';
import { useTreeStyles } from './useTreeStyles';

interface TreeTablesProps {
  id: string;
  warehouse: string;
  schema: string;
  selected: string | undefined;
  /** The item that the Tab key comes to. */
  active: string | undefined;
  onTable(entityName: string): void;
}

/** The tables of one schema in the tree, page after page. */
export const TreeTables = ({
  id,
  warehouse,
  schema,
  selected,
  active,
  onTable,
}: TreeTablesProps) => {
  const t = useTranslate();
  const classes = useTreeStyles();
  const found = useTables({
    warehouse: [warehouse],
    schema: [schema],
    sort: 'title',
  });
  const tables = found.isPlaceholderData
    ? []
    : found.data?.pages.flatMap(({ items }) => items) ?? [];
  const left = (found.data?.pages[0].totalItems ?? 0) - tables.length;
  const waiting = found.isPending || found.isPlaceholderData;
  const last = [
    waiting && { text: t('mapPage.tree.loading'), act: () => undefined },
    found.isError && {
      text: t('mapPage.tree.failed'),
      act: () => found.refetch(),
    },
    found.hasNextPage &&
      !waiting && {
        text: t('mapPage.tree.more', { count: left }),
        act: () => found.fetchNextPage(),
      },
    found.isSuccess &&
      !waiting &&
      tables.length === 0 && {
        text: t('mapPage.tree.none'),
        act: () => undefined,
      },
  ].find(Boolean);
  const moreId = `${id}-more`;
  return (
    <ul role="group" id={id} className={classes.group}>
      {tables.map(({ entityName, title, name }) => (
        <li key={entityName} role="none">
          {/* The tree listens to the keys of all its items. */}
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events */}
          <div
            role="treeitem"
            aria-level={2}
            aria-selected={selected === entityName}
            data-id={entityName}
            tabIndex={active === entityName ? 0 : -1}
            className={classes.item}
            onClick={() => onTable(entityName)}
          >
            <bdi>{title}</bdi>
            {title !== name && <bdi className={classes.name}>{name}</bdi>}
          </div>
        </li>
      ))}
      {last && (
        <li role="none">
          {/* The tree listens to the keys of all its items. */}
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events */}
          <div
            role="treeitem"
            aria-level={2}
            aria-selected={false}
            data-id={moreId}
            tabIndex={active === moreId ? 0 : -1}
            className={classes.item}
            onClick={() => last.act()}
          >
            {last.text}
          </div>
        </li>
      )}
    </ul>
  );
};
