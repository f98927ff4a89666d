import { JoinPath, TableLink } from '@datamap/plugin-datamap-common';
import { Translate } from '../../../translation';
import { columnsInWords } from './columnsInWords';

const calledBy = ({ title, name }: TableLink) => title ?? name;

/** The tables of a way, and each step of it with the columns. */
export function wayInWords(
  { tables, steps }: JoinPath,
  t: Translate,
): { title: string; steps: string[] } {
  return {
    title: tables.map(calledBy).join(' → '),
    steps: steps.map(({ edge, forward }, index) =>
      t('mapPage.way.step', {
        from: calledBy(tables[index]),
        to: calledBy(tables[index + 1]),
        columns: columnsInWords(edge, forward),
      }),
    ),
  };
}
