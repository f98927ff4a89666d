import { MeasuredRows } from '@datamap/plugin-datamap-common';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { rowsWords } from '../../words';
import { Explained } from './Explained';

interface RowCountProps {
  rows: MeasuredRows;
  /** Whether to name the unit in English as well: `about 1.2 million rows`. */
  withUnit?: boolean;
}

/** How many rows, in few words; the exact figure and how it is known on focus. */
export const RowCount = ({ rows, withUnit }: RowCountProps) => {
  const words = rowsWords(rows, useTranslate(), useReader());
  return (
    <Explained explanation={words.how}>
      {withUnit ? words.inWords : words.bare}
    </Explained>
  );
};
