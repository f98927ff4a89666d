import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { useEntityPath } from '../../../routes';
import { useTranslate } from '../../../translation';
import { HealthChip, RowCount } from '../../measures';
import { Action } from '../../page';
import { ChangeMapAddress, MapAddress, toTable } from '../address';
import { SceneTable } from '../scene';
import { useSelectedStyles } from './useSelectedStyles';

interface SelectedTableProps {
  thing: SceneTable;
  address: MapAddress;
  onChange: ChangeMapAddress;
}

/** A table's figures, and where one can go from it. */
export const SelectedTable = ({
  thing: { id, table, kindWords },
  address,
  onChange,
}: SelectedTableProps) => {
  const classes = useSelectedStyles();
  const t = useTranslate();
  const path = useEntityPath()(table.entityRef);
  const isExpanded = address.expanded.includes(id);
  const isAround = address.focus !== undefined;
  return (
    <>
      <div className={classes.figures}>
        <span>{kindWords}</span>
        <RowCount rows={table.rows} withUnit />
        <HealthChip health={table.health} />
      </div>
      <div className={classes.actions}>
        {path && <Link to={path}>{t('mapPage.selected.openTable')}</Link>}
        {address.focus !== id && (
          <Action
            size="small"
            variant="outlined"
            onClick={() => onChange(now => toTable(now, id))}
          >
            {t('mapPage.selected.around')}
          </Action>
        )}
        {isAround && (isExpanded || table.leftOut > 0) && (
          <Action
            size="small"
            variant="outlined"
            onClick={() =>
              onChange(now => ({
                ...now,
                expanded: isExpanded
                  ? now.expanded.filter(name => name !== id)
                  : [...now.expanded, id],
              }))
            }
          >
            {t(`mapPage.selected.${isExpanded ? 'collapse' : 'expand'}`)}
          </Action>
        )}
        <Action
          size="small"
          onClick={() => onChange(now => ({ ...now, from: id, way: 0 }))}
        >
          {t('mapPage.selected.wayFrom')}
        </Action>
        <Action
          size="small"
          onClick={() => onChange(now => ({ ...now, to: id, way: 0 }))}
        >
          {t('mapPage.selected.wayTo')}
        </Action>
      </div>
      {table.leftOut > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('mapPage.selected.leftOut', { count: table.leftOut })}
        </Typography>
      )}
    </>
  );
};
