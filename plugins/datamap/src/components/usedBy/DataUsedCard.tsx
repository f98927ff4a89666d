import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { TABLE_ENTITY_TYPES } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTranslate } from '../../translation';
import { Action, Surroundings } from '../page';
import { ErrorState, LoadingState } from '../states';
import { Section } from '../tablePage/Section';
import { DataUsedRow } from './DataUsedRow';
import { relatedRefs, useEntities } from './useEntities';

/** So many are shown, and their figures asked for, before the reader asks for more. */
const shownAtFirst = 10;

const tableTypes = new Set<unknown>(Object.values(TABLE_ENTITY_TYPES));

const useStyles = makeStyles(theme => ({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    minWidth: 480,
    borderCollapse: 'collapse',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      verticalAlign: 'top',
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    '& thead th': {
      borderTop: 'none',
      paddingTop: 0,
      fontSize: '0.8125rem',
      fontWeight: 400,
      textAlign: 'left',
      color: theme.palette.text.secondary,
    },
    '& thead th:nth-child(2)': { textAlign: 'right' },
  },
}));

const Card = () => {
  const t = useTranslate();
  const classes = useStyles();
  const { entity } = useEntity();
  const refs = relatedRefs(entity, 'dependsOn').filter(ref =>
    ref.startsWith('resource:'),
  );
  const { data, error, refetch } = useEntities(refs);
  const [all, setAll] = useState(false);
  const tables = data?.filter(({ spec }) => tableTypes.has(spec?.type));
  const folded = (tables?.length ?? 0) - shownAtFirst;

  // Resources of other kinds are the business of other cards.
  if (tables?.length === 0) {
    return null;
  }
  return (
    <Section title={t('usedBy.data.title')} lead={t('usedBy.data.lead')}>
      {!tables && error && <ErrorState error={error} onRetry={refetch} />}
      {!tables && !error && (
        <LoadingState
          lines={Math.min(refs.length, shownAtFirst)}
          lineHeight={44}
        />
      )}
      {tables && (
        <div
          className={classes.scroll}
          // Scrolled by keyboard too, where it is wider than the card.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          role="group"
          aria-label={t('usedBy.data.title')}
        >
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('usedBy.data.table')}</th>
                <th scope="col">{t('usedBy.data.rows')}</th>
                <th scope="col">{t('usedBy.data.updated')}</th>
                <th scope="col">{t('usedBy.data.state')}</th>
              </tr>
            </thead>
            <tbody>
              {tables.slice(0, all ? undefined : shownAtFirst).map(table => (
                <DataUsedRow key={stringifyEntityRef(table)} entity={table} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {folded > 0 && !all && (
        <Action size="small" color="primary" onClick={() => setAll(true)}>
          {t('usedBy.more', { count: folded })}
        </Action>
      )}
    </Section>
  );
};

/** The tables that a component depends on, on its own page. */
export const DataUsedCard = () => (
  <Surroundings>
    <Card />
  </Surroundings>
);
