import { ChangeSeverity } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useFacets } from '../../query';
import { useTranslate } from '../../translation';
import { type ChangeFamily, changeFamilies } from '../changes';
import { Action } from '../page';
import { FilterSelect } from '../startPage/filters/FilterSelect';
import { ChangesAddress, isNarrowed, severities } from './ChangesAddress';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    marginBottom: theme.spacing(1),
    [theme.breakpoints.down('xs')]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  /** Keeps its place, so that nothing moves when it comes. */
  absent: { visibility: 'hidden' },
}));

interface ChangesFiltersProps {
  address: ChangesAddress;
  onChange(change: Partial<ChangesAddress>): void;
  warehouses: Array<{ id: string; title: string }>;
}

/** What the time line shows: of which warehouse, subject, how serious, what. */
export const ChangesFilters = ({
  address,
  onChange,
  warehouses,
}: ChangesFiltersProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { data: facets } = useFacets(
    address.warehouse.length > 0 ? { warehouse: address.warehouse } : {},
  );
  const known = (facets?.schema ?? []).map(({ value, label }) => ({
    value,
    label: label ?? value,
  }));
  const schemas = [
    ...known,
    ...address.schema
      .filter(name => !known.some(({ value }) => value === name))
      .map(value => ({ value, label: value })),
  ];
  return (
    <div
      className={classes.bar}
      role="group"
      aria-label={t('changes.filter.label')}
    >
      {warehouses.length > 1 && (
        <FilterSelect
          label={t('startPage.filter.warehouse')}
          options={warehouses.map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          selected={address.warehouse}
          onSelect={warehouse => onChange({ warehouse })}
        />
      )}
      <FilterSelect<ChangeSeverity>
        label={t('changes.filter.severity')}
        options={severities.map(value => ({
          value,
          label: t(`changes.severity.${value}`),
        }))}
        selected={address.severity}
        onSelect={severity => onChange({ severity })}
      />
      <FilterSelect<ChangeFamily>
        label={t('changes.filter.what')}
        options={changeFamilies.map(value => ({
          value,
          label: t(`changes.what.${value}`),
        }))}
        selected={address.what}
        onSelect={what => onChange({ what })}
      />
      <FilterSelect
        label={t('startPage.filter.schema')}
        options={schemas}
        selected={address.schema}
        onSelect={schema => onChange({ schema })}
      />
      <Action
        className={isNarrowed(address) ? '' : classes.absent}
        size="small"
        onClick={() =>
          onChange({ warehouse: [], schema: [], severity: [], what: [] })
        }
      >
        {t('startPage.filter.clear')}
      </Action>
    </div>
  );
};
