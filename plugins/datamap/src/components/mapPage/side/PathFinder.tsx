import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { useTable } from '../../../query';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { ChangeMapAddress, MapAddress } from '../address';
import { Ways } from '../ways';
import { FoundWays } from './FoundWays';
import { ChosenTable, TableChooser } from './TableChooser';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
}));

/** The table of an entity name; its name stands for its title until that is known. */
function useChosen(
  warehouse: string,
  entityName: string | undefined,
): ChosenTable | undefined {
  const { data } = useTable(
    { warehouse, table: entityName ?? '' },
    { enabled: entityName !== undefined },
  );
  const title = data?.title ?? entityName;
  return useMemo(
    () => (entityName && title ? { entityName, title } : undefined),
    [entityName, title],
  );
}

interface PathFinderProps {
  warehouse: string;
  address: MapAddress;
  onChange: ChangeMapAddress;
  ways: Ways;
}

/** Both ends of a way, the ways between them, and the SQL of the one that is drawn. */
export const PathFinder = ({
  warehouse,
  address,
  onChange,
  ways,
}: PathFinderProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { from, to } = address;
  const first = useChosen(warehouse, from);
  const last = useChosen(warehouse, to);
  return (
    <div className={classes.root}>
      <Typography variant="body2" color="textSecondary">
        {t('mapPage.way.hint')}
      </Typography>
      <TableChooser
        warehouse={warehouse}
        label={t('mapPage.way.from')}
        value={first}
        onChoose={name => onChange(now => ({ ...now, from: name, way: 0 }))}
      />
      <TableChooser
        warehouse={warehouse}
        label={t('mapPage.way.to')}
        value={last}
        onChoose={name => onChange(now => ({ ...now, to: name, way: 0 }))}
      />
      {first && last && (
        <FoundWays
          ways={ways}
          same={from === to}
          from={first.title}
          to={last.title}
          onWay={way => onChange(now => ({ ...now, way }), { goBack: false })}
        />
      )}
      {(from || to) && (
        <div>
          <Action
            size="small"
            onClick={() =>
              onChange(now => ({
                ...now,
                from: undefined,
                to: undefined,
                way: 0,
              }))
            }
          >
            {t('mapPage.way.clear')}
          </Action>
        </div>
      )}
    </div>
  );
};
