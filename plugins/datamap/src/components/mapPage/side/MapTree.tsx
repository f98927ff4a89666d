import { MapSchema } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { KeyboardEvent, useEffect, useRef, useState } from 'react';
import { formatCount, useReader } from '../../../format';
import { useTranslate } from '../../../translation';
import { TreeTables } from './TreeTables';
import { useTreeStyles } from './useTreeStyles';
import { focusInTree } from './focusInTree';

const useStyles = makeStyles(theme => ({
  count: {
    marginLeft: theme.spacing(1),
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
}));

interface MapTreeProps {
  warehouse: string;
  schemas: MapSchema[];
  /** The schema that the map is in; it is open. */
  current: string | undefined;
  selected: string | undefined;
  onSchema(entityName: string): void;
  onTable(entityName: string): void;
}

/** All schemas and their tables, for those who cannot use the canvas. */
export const MapTree = ({
  warehouse,
  schemas,
  current,
  selected,
  onSchema,
  onTable,
}: MapTreeProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const styles = useTreeStyles();
  const { locale } = useReader();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const tree = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (current) {
      setOpen(before => new Set([...before, current]));
    }
  }, [current]);

  const toggle = (schema: string, wanted = !open.has(schema)) =>
    setOpen(before => {
      const after = new Set(before);
      if (wanted) {
        after.add(schema);
      } else {
        after.delete(schema);
      }
      return after;
    });
  const onKeyDown = (event: KeyboardEvent) => {
    const schema = (event.target as HTMLElement).dataset.schema;
    const opens = event.key === 'ArrowRight' && schema && !open.has(schema);
    const closes = event.key === 'ArrowLeft' && schema && open.has(schema);
    if (schema && (opens || closes)) {
      toggle(schema);
    } else if (event.key === 'Enter' || event.key === ' ') {
      (event.target as HTMLElement).click();
    } else if (!focusInTree(tree.current, event.key)) {
      return;
    }
    event.preventDefault();
  };
  const first = schemas[0]?.entityName;
  const within = active ?? selected ?? first;
  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('mapPage.tree.label')}
      className={styles.list}
      onKeyDown={onKeyDown}
      onFocus={event => setActive((event.target as HTMLElement).dataset.id)}
    >
      {schemas.map(({ entityName, title, tables }) => (
        <li key={entityName} role="none">
          {/* The tree listens to the keys of all its items. */}
          {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events */}
          <div
            role="treeitem"
            aria-level={1}
            aria-expanded={open.has(entityName)}
            aria-selected={selected === entityName}
            aria-owns={
              open.has(entityName) ? `map-tree-${entityName}` : undefined
            }
            data-id={entityName}
            data-schema={entityName}
            tabIndex={
              within === entityName || (entityName === first && !active)
                ? 0
                : -1
            }
            className={styles.item}
            onClick={() => {
              toggle(entityName, true);
              onSchema(entityName);
            }}
          >
            <span
              aria-hidden="true"
              className={styles.chevron}
              onClick={event => {
                event.stopPropagation();
                toggle(entityName);
              }}
            >
              {open.has(entityName) ? (
                <ExpandMoreIcon fontSize="inherit" />
              ) : (
                <ChevronRightIcon fontSize="inherit" />
              )}
            </span>
            {title}
            <span className={classes.count}>
              {formatCount(tables, 'exact', locale)}
            </span>
          </div>
          {open.has(entityName) && (
            <TreeTables
              id={`map-tree-${entityName}`}
              warehouse={warehouse}
              schema={entityName}
              selected={selected}
              active={within}
              onTable={onTable}
            />
          )}
        </li>
      ))}
    </ul>
  );
};
