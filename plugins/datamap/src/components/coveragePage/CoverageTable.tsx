import { Coverage } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { useListStyles } from '../tableList';
import { CoverageAddress } from './CoverageAddress';
import { CoverageFiguresCells, figureNames } from './CoverageFiguresCells';
import { CoverageName } from './CoverageName';

const useStyles = makeStyles(theme => ({
  row: {
    gridTemplateColumns: 'minmax(0, 1fr) repeat(6, minmax(88px, 128px))',
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  all: { fontWeight: 600 },
}));

interface CoverageTableProps {
  by: CoverageAddress['by'];
  pages: Coverage[];
  /** Whether other choices are on their way. */
  isStale: boolean;
}

/** Schemas or owners with how far they are, below the sum of all. */
export const CoverageTable = ({ by, pages, isStale }: CoverageTableProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const list = useListStyles();
  const rowClassName = `${list.row} ${classes.row}`;
  const [{ total, totalItems }] = pages;
  return (
    <div
      role="table"
      aria-label={t('coverage.title')}
      aria-busy={isStale}
      aria-rowcount={totalItems + 2}
      className={`${list.table} ${isStale ? list.stale : ''}`}
    >
      <div role="rowgroup" className={list.sticky}>
        <div role="row" className={`${rowClassName} ${list.head}`}>
          <div role="columnheader">{t(`coverage.by.${by}`)}</div>
          {figureNames.map(name => (
            <div role="columnheader" key={name}>
              {t(`coverage.${name}`)}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        <div role="row" className={`${rowClassName} ${classes.all}`}>
          <div role="rowheader" className={list.wide}>
            {t('coverage.all')}
          </div>
          <CoverageFiguresCells figures={total} />
        </div>
        {pages
          .flatMap(({ items }) => items)
          .map(item => (
            <div
              role="row"
              key={item.owner ?? `${item.warehouse} ${item.schemaEntityName}`}
              className={rowClassName}
            >
              <div role="rowheader" className={list.wide}>
                <CoverageName item={item} />
              </div>
              <CoverageFiguresCells figures={item} />
            </div>
          ))}
      </div>
    </div>
  );
};
