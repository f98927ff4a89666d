import {
  Facet,
  Health,
  PersonalDataState,
  TableKind,
  TrustState,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { Facets } from '../../../api';
import { useTranslate } from '../../../translation';
import {
  ChangeSelection,
  FurtherVerdict,
  furtherVerdicts,
  healthOf,
  isFiltered,
  TableSelection,
} from '../../tableList';
import { filterOptions } from './filterOptions';
import { FilterSelect } from './FilterSelect';
import { SortSelect } from './SortSelect';
import { PersonName } from '../../measures';
import { Action } from '../../page';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    [theme.breakpoints.down('xs')]: {
      display: 'grid',
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  /** Keeps its place, so that nothing moves when it comes. */
  absent: { visibility: 'hidden' },
  phoneOnly: { [theme.breakpoints.up('md')]: { display: 'none' } },
}));

interface FilterBarProps {
  selection: TableSelection;
  onChange: ChangeSelection;
  facets: Facets | undefined;
}

/** Where nothing is tagged or personal, there is nothing to choose. */
const isOffered = (facet: Facet | undefined, selected: string[]) =>
  (facet ?? []).length > 0 || selected.length > 0;

/** The filters of a list of tables, with how many tables each value leaves. */
export const FilterBar = ({ selection, onChange, facets }: FilterBarProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const named = (value: string, label: string | undefined) => label ?? value;
  const healths = facets?.health.filter(({ value }) =>
    healthOf[selection.view].includes(value as Health),
  );
  const verdicts = facets?.verdict?.filter(({ value }) =>
    furtherVerdicts.includes(value as FurtherVerdict),
  );
  const manyWarehouses =
    (facets?.warehouse.length ?? 0) > 1 || selection.warehouse.length > 0;
  return (
    <div
      className={classes.bar}
      role="group"
      aria-label={t('startPage.filter.label')}
    >
      {manyWarehouses && (
        <FilterSelect
          label={t('startPage.filter.warehouse')}
          options={filterOptions(facets?.warehouse, selection.warehouse, named)}
          selected={selection.warehouse}
          onSelect={warehouse => onChange({ warehouse })}
        />
      )}
      <FilterSelect
        label={t('startPage.filter.schema')}
        options={filterOptions(facets?.schema, selection.schema, named)}
        selected={selection.schema}
        onSelect={schema => onChange({ schema })}
      />
      <FilterSelect
        label={t('startPage.filter.kind')}
        options={filterOptions<TableKind>(facets?.kind, selection.kind, kind =>
          t(`startPage.kind.${kind}`),
        )}
        selected={selection.kind}
        onSelect={kind => onChange({ kind })}
      />
      <FilterSelect
        label={t('startPage.filter.health')}
        options={filterOptions<Health>(healths, selection.health, health =>
          t(`verdicts.health.${health}.name`),
        )}
        selected={selection.health}
        onSelect={health => onChange({ health })}
      />
      <FilterSelect
        label={t('startPage.filter.owner')}
        options={filterOptions(facets?.owner, selection.owner, owner => (
          <PersonName entityRef={owner} />
        ))}
        selected={selection.owner}
        onSelect={owner => onChange({ owner })}
      />
      <FilterSelect
        label={t('startPage.filter.verdict')}
        options={filterOptions<FurtherVerdict>(
          verdicts,
          selection.verdict,
          verdict => t(`verdicts.${verdict}.name`),
        )}
        selected={selection.verdict}
        onSelect={verdict => onChange({ verdict })}
      />
      <FilterSelect
        label={t('trust.filter')}
        options={filterOptions<TrustState>(
          facets?.trust,
          selection.trust,
          state => t(`trust.state.${state}`),
        )}
        selected={selection.trust}
        onSelect={trust => onChange({ trust })}
      />
      {isOffered(facets?.tag, selection.tag) && (
        <FilterSelect
          label={t('startPage.filter.tag')}
          options={filterOptions(facets?.tag, selection.tag, named)}
          selected={selection.tag}
          onSelect={tag => onChange({ tag })}
        />
      )}
      {isOffered(facets?.personalData, selection.personalData) && (
        <FilterSelect
          label={t('startPage.filter.personalData')}
          options={filterOptions<PersonalDataState>(
            facets?.personalData,
            selection.personalData,
            state => t(`startPage.personalData.${state}`),
          )}
          selected={selection.personalData}
          onSelect={personalData => onChange({ personalData })}
        />
      )}
      <div className={classes.phoneOnly}>
        <SortSelect sort={selection.sort} onSort={sort => onChange({ sort })} />
      </div>
      <Action
        className={isFiltered(selection) ? '' : classes.absent}
        size="small"
        onClick={() =>
          onChange({
            words: '',
            warehouse: [],
            schema: [],
            kind: [],
            health: [],
            owner: [],
            verdict: [],
            trust: [],
            tag: [],
            personalData: [],
          })
        }
      >
        {t('startPage.filter.clear')}
      </Action>
    </div>
  );
};
