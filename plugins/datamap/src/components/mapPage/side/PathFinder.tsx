import { JoinPath } from '@datamap/plugin-datamap-common';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { useTable } from '../../../query';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { SqlToCopy } from '../../relationships/SqlToCopy';
import { ErrorState, LoadingState } from '../../states';
import { ChangeMapAddress, MapAddress } from '../address';
import { Ways } from '../ways';
import { ChosenTable, TableChooser } from './TableChooser';
import { wayInWords } from './wayInWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.5),
  },
  steps: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
    wordBreak: 'keep-all',
  },
  label: { overflowWrap: 'anywhere', wordBreak: 'keep-all' },
}));

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

interface FoundWaysProps {
  ways: Ways;
  same: boolean;
  from: string;
  to: string;
  onWay(way: number): void;
}

const FoundWays = ({ ways, same, from, to, onWay }: FoundWaysProps) => {
  const t = useTranslate();
  if (same) {
    return <Typography variant="body2">{t('mapPage.way.same')}</Typography>;
  }
  if (ways.error) {
    return <ErrorState error={ways.error} onRetry={ways.retry} />;
  }
  if (!ways.items) {
    return <LoadingState lines={2} lineHeight={40} />;
  }
  if (ways.items.length === 0) {
    return (
      <Typography variant="body2" role="status">
        {t('mapPage.way.none', { from, to })}
      </Typography>
    );
  }
  return (
    <WayChoice
      items={ways.items}
      moreWays={ways.moreWays}
      drawn={ways.drawn}
      onWay={onWay}
    />
  );
};

interface WayChoiceProps {
  items: JoinPath[];
  moreWays: boolean;
  drawn: number;
  onWay(way: number): void;
}

const WayChoice = ({ items, moreWays, drawn, onWay }: WayChoiceProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { steps } = wayInWords(items[drawn], t);
  return (
    <>
      <Typography variant="subtitle2" component="p" role="status">
        {t('mapPage.way.found', { count: items.length })}
        {moreWays && ` ${t('mapPage.way.more')}`}
      </Typography>
      {items.length > 1 && (
        <RadioGroup
          aria-label={t('mapPage.way.choose')}
          value={String(drawn)}
          onChange={(_, value) => onWay(Number(value))}
        >
          {items.map((way, index) => (
            <FormControlLabel
              key={way.steps.map(({ edge }) => edge.id).join(' ')}
              value={String(index)}
              control={<Radio size="small" color="primary" />}
              label={
                <Typography variant="body2" className={classes.label}>
                  {wayInWords(way, t).title}
                </Typography>
              }
            />
          ))}
        </RadioGroup>
      )}
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <li key={`${index} ${step}`}>{step}</li>
        ))}
      </ol>
      <SqlToCopy sql={items[drawn].sql} label={t('mapPage.way.sql')} />
    </>
  );
};
