import { CoverageFigures } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, formatPercent, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { useListStyles } from '../tableList';

const useStyles = makeStyles(theme => ({
  bar: {
    height: 4,
    marginTop: theme.spacing(0.75),
    maxWidth: 136,
    borderRadius: 2,
    backgroundColor: theme.palette.divider,
    overflow: 'hidden',
  },
  filled: { height: '100%', backgroundColor: theme.palette.primary.main },
}));

/** What a row says beside its name. */
export const figureNames = [
  'share',
  'tables',
  'columns',
  'oneRow',
  'certified',
  'owned',
] as const;

/** How far some tables are described, certified and owned: a cell each. */
export const CoverageFiguresCells = ({
  figures,
}: {
  figures: CoverageFigures;
}) => {
  const t = useTranslate();
  const classes = useStyles();
  const list = useListStyles();
  const reader = useReader();
  const count = (value: number) => formatCount(value, 'exact', reader.locale);
  const of = (part: number, whole: number) =>
    t('coverage.of', { part: count(part), whole: count(whole) });
  const { share, tables } = figures;
  const words = {
    tables: of(figures.describedTables, tables),
    columns: of(figures.describedColumns, figures.columns),
    oneRow: of(figures.oneRow, tables),
    certified: of(figures.certified, tables),
    owned: of(figures.owned, tables),
  };
  return (
    <>
      {figureNames.map(name => (
        <div role="cell" key={name}>
          <span className={list.label}>{t(`coverage.${name}`)}</span>
          {name === 'share' && share !== undefined && (
            <>
              {/* Rounded down: all is said only where it is all. */}
              {formatPercent(Math.floor(share * 100), reader)}
              <div className={classes.bar} aria-hidden>
                <div
                  className={classes.filled}
                  style={{ width: `${share * 100}%` }}
                />
              </div>
            </>
          )}
          {name !== 'share' && words[name]}
        </div>
      ))}
    </>
  );
};
