import type { JsonObject } from '@backstage/types';
import { useSearch } from '@backstage/plugin-search-react';
import {
  SEARCH_TYPE_TABLE,
  type TableKind,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect } from 'react';
import { useFacets } from '../../query';
import { useTranslate } from '../../translation';
import { PersonName } from '../measures';
import { Surroundings } from '../page';
import { filterOptions } from '../startPage/filters/filterOptions';
import { FilterSelect } from '../startPage/filters/FilterSelect';

const FILTERS = ['schema', 'tableKind', 'owner'] as const;
type FilterName = (typeof FILTERS)[number];

const useStyles = makeStyles(theme => ({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5, 1),
  },
}));

function chosen<Value extends string>(filters: JsonObject, name: FilterName) {
  const value = filters[name];
  return (Array.isArray(value) ? value : []) as Value[];
}

/** The filters with one of them chosen anew; without values it is gone. */
function withFilter(filters: JsonObject, name: FilterName, values: string[]) {
  const { [name]: _, ...others } = filters;
  return values.length > 0 ? { ...others, [name]: values } : others;
}

const Filters = () => {
  const classes = useStyles();
  const t = useTranslate();
  const { filters, setFilters } = useSearch();
  const facets = useFacets({}).data;
  const schema = chosen<string>(filters, 'schema');
  const kind = chosen<TableKind>(filters, 'tableKind');
  const owner = chosen<string>(filters, 'owner');
  const choose = (name: FilterName) => (values: string[]) =>
    setFilters(previous => withFilter(previous, name, values));
  return (
    <div
      className={classes.filters}
      role="group"
      aria-label={t('startPage.filter.label')}
    >
      <FilterSelect
        label={t('startPage.filter.schema')}
        options={filterOptions(
          facets?.schema,
          schema,
          (value, label) => label ?? value,
        )}
        selected={schema}
        onSelect={choose('schema')}
      />
      <FilterSelect
        label={t('startPage.filter.kind')}
        options={filterOptions<TableKind>(facets?.kind, kind, value =>
          t(`startPage.kind.${value}`),
        )}
        selected={kind}
        onSelect={choose('tableKind')}
      />
      <FilterSelect
        label={t('startPage.filter.owner')}
        options={filterOptions(facets?.owner, owner, value => (
          <PersonName entityRef={value} />
        ))}
        selected={owner}
        onSelect={choose('owner')}
      />
    </div>
  );
};

/**
 * The filters of tables on the search page, while only tables are looked for.
 * They are taken back when something else is, which has no such fields.
 */
export const TableFilters = () => {
  const { types, filters, setFilters } = useSearch();
  const onlyTables = types.length === 1 && types[0] === SEARCH_TYPE_TABLE;
  const isStale = !onlyTables && FILTERS.some(name => name in filters);
  useEffect(() => {
    if (isStale) {
      setFilters(previous =>
        FILTERS.reduce((rest, name) => withFilter(rest, name, []), previous),
      );
    }
  }, [isStale, setFilters]);
  return onlyTables ? (
    <Surroundings>
      <Filters />
    </Surroundings>
  ) : null;
};
