import { ReactNode } from 'react';
import { useExchangeStyles } from './useExchangeStyles';

interface ScrollingTableProps {
  /** The id of what names it. */
  labelledBy: string;
  /** Its head and body. */
  children: ReactNode;
}

/** A table that scrolls by itself where it is wider than its place. */
export const ScrollingTable = ({
  labelledBy,
  children,
}: ScrollingTableProps) => {
  const classes = useExchangeStyles();
  return (
    // What scrolls must be reachable for those who scroll by keyboard.
    <div
      className={classes.scroll}
      role="group"
      aria-labelledby={labelledBy}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table} aria-labelledby={labelledBy}>
        {children}
      </table>
    </div>
  );
};
