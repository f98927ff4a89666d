import { ChangeGroup } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { formatDay, formatTime, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { ChangeItem } from '../changes';
import { useScrollMargin } from '../tableList';
import { FoldedChanges } from './FoldedChanges';
import { TimeLineRow, timeLineRows } from './timeLineRows';

const useStyles = makeStyles(theme => ({
  root: { position: 'relative' },
  place: { position: 'absolute', top: 0, left: 0, right: 0 },
  day: {
    margin: 0,
    padding: theme.spacing(3, 0, 0.5),
    fontSize: '1.125rem',
    lineHeight: 1.35,
    fontWeight: 700,
  },
  run: {
    ...theme.typography.body2,
    margin: 0,
    padding: theme.spacing(1.5, 0, 0.5),
    color: theme.palette.text.secondary,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

interface TimeLineProps {
  groups: ChangeGroup[];
  /** What people call a warehouse. */
  titleOf(warehouse: string): string;
  /** Called when the last lines come near. */
  onNearEnd(): void;
}

/** The days, newest first, of which only the lines near the window are in the document. */
export const TimeLine = ({ groups, titleOf, onNearEnd }: TimeLineProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const list = useRef<HTMLDivElement>(null);
  const scrollMargin = useScrollMargin(list);
  const rows = useMemo(
    () => timeLineRows(groups, iso => formatDay(iso, reader)),
    [groups, reader],
  );
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: index => (rows[index].type === 'change' ? 84 : 56),
    getItemKey: index => rows[index].id,
    overscan: 8,
    scrollMargin,
    useAnimationFrameWithResizeObserver: true,
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  useEffect(() => {
    if (last >= rows.length - 12) {
      onNearEnd();
    }
  }, [last, rows.length, onNearEnd]);

  const drawn = (row: TimeLineRow) => {
    switch (row.type) {
      case 'day':
        return <h2 className={classes.day}>{formatDay(row.at, reader)}</h2>;
      case 'run':
        return (
          <h3 className={classes.run}>
            {t('changes.foundIn', {
              time: formatTime(row.at, reader),
              warehouse: titleOf(row.warehouse),
            })}
          </h3>
        );
      case 'fold':
        return <FoldedChanges group={row.group} />;
      default:
        return <ChangeItem change={row.change} />;
    }
  };

  return (
    <div
      role="list"
      aria-label={t('changes.list')}
      ref={list}
      className={classes.root}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {shown.map(item => (
        <div
          key={item.key}
          role="listitem"
          aria-posinset={item.index + 1}
          aria-setsize={-1}
          data-index={item.index}
          ref={virtualizer.measureElement}
          className={classes.place}
          style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
        >
          {drawn(rows[item.index])}
        </div>
      ))}
    </div>
  );
};
