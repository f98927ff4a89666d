import { DatamapMap, MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { Pointed } from '../../map';
import { useTranslate } from '../../translation';
import { ConnectionRow } from './ConnectionRow';
import { ListRow } from './listRows';
import { ShownAround } from './useShownAround';

const useStyles = makeStyles(theme => ({
  scroller: {
    position: 'relative',
    height: '100%',
    overflowY: 'auto',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    padding: theme.spacing(1, 2),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
  },
}));

/** A row's height until it has been measured, in pixels. */
const expectedHeight = 92;

interface ConnectionListProps {
  rows: ListRow[];
  map: DatamapMap;
  focus: MapTable;
  shownAround: ShownAround;
  /** What the list is called by screen readers. */
  label: string;
  onPoint(pointed: Pointed | undefined): void;
}

/** All connections as a list of which only the rows in view are drawn. */
export const ConnectionList = ({
  rows,
  map,
  focus,
  shownAround,
  label,
  onPoint,
}: ConnectionListProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => expectedHeight,
    getItemKey: index => rows[index].key,
    overscan: 6,
    useAnimationFrameWithResizeObserver: true,
  });
  const pointAt = (row: ListRow) => {
    if (row.kind === 'connection') {
      const { from, to } = row.connection;
      const ends = [from.entityName ?? '', to.entityName ?? ''].sort();
      onPoint(
        ends[0] === ends[1]
          ? { kind: 'table', entityName: ends[0] }
          : { kind: 'line', id: ends.join(' ') },
      );
    }
  };

  return (
    <div
      ref={scroller}
      role="region"
      aria-label={label}
      // A region that scrolls must be reachable for those who scroll by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes.scroller}
      onMouseLeave={() => onPoint(undefined)}
      onBlur={() => onPoint(undefined)}
    >
      <div
        role="list"
        aria-label={t('relationships.list.label', { title: focus.title })}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={key}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            aria-level={rows[index].level}
            data-index={index}
            ref={virtualizer.measureElement}
            className={classes.row}
            style={{ transform: `translateY(${start}px)` }}
            onMouseEnter={() => pointAt(rows[index])}
            onFocus={() => pointAt(rows[index])}
          >
            <ConnectionRow
              row={rows[index]}
              map={map}
              focus={focus}
              shownAround={shownAround}
            />
          </div>
        ))}
      </div>
    </div>
  );
};
