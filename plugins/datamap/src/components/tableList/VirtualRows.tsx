import { makeStyles } from '@material-ui/core/styles';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ReactNode, useEffect, useRef } from 'react';
import { useScrollMargin } from './useScrollMargin';

const useStyles = makeStyles({
  body: { position: 'relative' },
  place: { position: 'absolute', top: 0, left: 0, right: 0 },
});

interface VirtualRowsProps {
  count: number;
  /** What a row is expected to measure until it has been measured. */
  estimatedHeight: number;
  keyOf(index: number): string;
  /** Called when the last rows come near. */
  onNearEnd(): void;
  /** Draws the cells of one row. */
  children(index: number): ReactNode;
  rowClassName?: string;
}

/** The rows of a table, of which only those near the window are in the document. */
export const VirtualRows = ({
  count,
  estimatedHeight,
  keyOf,
  onNearEnd,
  children,
  rowClassName,
}: VirtualRowsProps) => {
  const classes = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const scrollMargin = useScrollMargin(body);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimatedHeight,
    getItemKey: keyOf,
    overscan: 8,
    scrollMargin,
    useAnimationFrameWithResizeObserver: true,
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? -1;

  useEffect(() => {
    if (last >= count - 12) {
      onNearEnd();
    }
  }, [last, count, onNearEnd]);

  return (
    <div
      role="rowgroup"
      ref={body}
      className={classes.body}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {rows.map(row => (
        <div
          key={row.key}
          role="row"
          aria-rowindex={row.index + 2}
          data-index={row.index}
          ref={virtualizer.measureElement}
          className={`${classes.place} ${rowClassName ?? ''}`}
          style={{ transform: `translateY(${row.start - scrollMargin}px)` }}
        >
          {children(row.index)}
        </div>
      ))}
    </div>
  );
};
