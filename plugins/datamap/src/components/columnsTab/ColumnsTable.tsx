import { Column } from '@datamap/plugin-datamap-common';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ReactNode, useRef } from 'react';
import { useTranslate } from '../../translation';
import { ColumnRow } from './ColumnRow';
import { useColumnsTableStyles } from './columnsTableStyles';

const heads = [
  'position',
  'name',
  'type',
  'keys',
  'nullable',
  'value',
  'description',
] as const;

/** A row's height until it has been measured, in pixels. */
const expectedHeight = 76;

interface ColumnsTableProps {
  columns: Column[];
  /** What the table is called by screen readers. */
  label: string;
  /** What a column is, in words. */
  describe(column: Column): ReactNode;
}

/** Columns as a table of which only the rows in view are drawn. */
export const ColumnsTable = ({
  columns,
  label,
  describe,
}: ColumnsTableProps) => {
  const t = useTranslate();
  const classes = useColumnsTableStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => expectedHeight,
    getItemKey: index => columns[index].position,
    overscan: 8,
  });

  return (
    <div
      ref={scroller}
      role="region"
      aria-label={label}
      // A region that scrolls must be reachable for those who scroll by keyboard.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes.scroller}
    >
      <div
        role="table"
        aria-label={label}
        aria-rowcount={columns.length + 1}
        aria-colcount={heads.length}
        className={classes.table}
      >
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.headRow}>
            {heads.map(head => (
              <div key={head} role="columnheader">
                {t(`columnsTab.head.${head}`)}
              </div>
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <ColumnRow
              key={key}
              ref={virtualizer.measureElement}
              column={columns[index]}
              description={describe(columns[index])}
              index={index}
              style={{ transform: `translateY(${start}px)` }}
            />
          ))}
        </div>
      </div>
    </div>
  );
};
