import { Reference, Table } from '@datamap/plugin-datamap-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { TableAddress } from '../../api';
import { useReferences } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState } from '../states';
import { ReferenceItem } from './ReferenceItem';
import { Section } from './Section';

/** So many connections of each direction are shown before the reader asks for more. */
const shownAtFirst = 6;

const useStyles = makeStyles(theme => ({
  directions: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
  },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  words: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DirectionProps {
  direction: 'outgoing' | 'incoming';
  references: Reference[];
}

const Direction = ({ direction, references }: DirectionProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const hidden = references.length - shownAtFirst;
  if (references.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className={classes.title}>
        {t(`tablePage.connected.${direction}`, { count: references.length })}
      </h3>
      <ul className={classes.list}>
        {references.slice(0, all ? undefined : shownAtFirst).map(reference => (
          <ReferenceItem
            key={`${reference.otherTable.schema}.${reference.otherTable.name} ${reference.constraint}`}
            reference={reference}
          />
        ))}
      </ul>
      {hidden > 0 && !all && (
        <Button size="small" color="primary" onClick={() => setAll(true)}>
          {t('tablePage.connected.more', { count: hidden })}
        </Button>
      )}
    </div>
  );
};

interface ConnectedSectionProps {
  table: Table;
  address: TableAddress;
}

/** Where values of a table lead, and what leads here. */
export const ConnectedSection = ({ table, address }: ConnectedSectionProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { data, error, refetch } = useReferences(address);
  const isView = table.kind === 'view' || table.kind === 'materialized-view';
  const none = data && data.outgoing.length + data.incoming.length === 0;

  return (
    <Section
      title={t('tablePage.connected.title')}
      lead={data && !none ? t('tablePage.connected.lead') : undefined}
    >
      {!data && error && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <LoadingState lines={3} lineHeight={40} />}
      {none && (
        <p className={classes.words}>
          {isView
            ? t('tablePage.connected.notForViews')
            : t('tablePage.connected.none')}
        </p>
      )}
      {data && !none && (
        <div className={classes.directions}>
          <Direction direction="outgoing" references={data.outgoing} />
          <Direction direction="incoming" references={data.incoming} />
        </div>
      )}
    </Section>
  );
};
