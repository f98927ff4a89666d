import { Link } from '@backstage/core-components';
import { Table, TableLink } from '@datamap/plugin-datamap-common';
import { formatList, formatMoment, Reader } from '../../format';
import { Translate } from '../../translation';
import { Fact } from './FactList';
import { TableLinkText } from './TableLinkText';

interface FactsContext {
  t: Translate;
  reader: Reader;
  /** Address of the columns tab. */
  columnsPath: string;
}

const links = (tables: TableLink[]) => (
  <>
    {tables.map((table, position) => (
      <span key={`${table.schema}.${table.name}`}>
        {position > 0 && ', '}
        <TableLinkText table={table} />
      </span>
    ))}
  </>
);

function kindFact({ kind }: Table, { t }: FactsContext): Fact {
  return {
    name: t('tablePage.facts.kind'),
    value: t(`startPage.kind.${kind}`),
    note: t(`tablePage.kindMeaning.${kind}`),
  };
}

function columnsFact(table: Table, { t, columnsPath }: FactsContext): Fact {
  return {
    name: t('tablePage.facts.columns'),
    value: (
      <Link to={columnsPath}>
        {t('tablePage.facts.columnsLink', { count: table.columns })}
      </Link>
    ),
  };
}

function primaryKeyFact(table: Table, { t }: FactsContext): Fact | undefined {
  if (table.kind !== 'table' && table.kind !== 'partitioned-table') {
    return undefined;
  }
  const columns = table.primaryKey ?? [];
  const name = t('tablePage.facts.primaryKey');
  if (columns.length === 0) {
    return { name, value: t('tablePage.facts.noPrimaryKey') };
  }
  return {
    name,
    value: <code>{formatList(columns)}</code>,
    note:
      columns.length === 1
        ? t('tablePage.facts.primaryKeyMeaning')
        : t('tablePage.facts.primaryKeyTogetherMeaning'),
  };
}

function readsFromFact(table: Table, { t }: FactsContext): Fact | undefined {
  if (table.kind !== 'view' && table.kind !== 'materialized-view') {
    return undefined;
  }
  return {
    name: t('tablePage.facts.readsFrom'),
    value: table.readsFrom?.length
      ? links(table.readsFrom)
      : t('tablePage.facts.readsFromNone'),
  };
}

function partitionsWords(
  { count, key }: NonNullable<Table['partitions']>,
  t: Translate,
): string {
  if (count === 0) {
    return t('tablePage.facts.partitionsNone');
  }
  return key?.length
    ? t('tablePage.facts.partitionsText', { count, key: formatList(key) })
    : t('tablePage.facts.partitionsTextNoKey', { count });
}

function storageFacts(
  table: Table,
  { t }: FactsContext,
): Array<Fact | undefined> {
  const { foreignServer, partitions, persistence } = table;
  return [
    partitions && {
      name: t('tablePage.facts.partitions'),
      value: partitionsWords(partitions, t),
    },
    foreignServer && {
      name: t('tablePage.facts.foreignServer'),
      value: t('tablePage.facts.foreignServerText', { server: foreignServer }),
    },
    persistence === 'unlogged' && {
      name: t('tablePage.facts.unlogged'),
      value: t('tablePage.facts.unloggedText'),
    },
    persistence === 'temporary' && {
      name: t('tablePage.facts.temporary'),
      value: t('tablePage.facts.temporaryText'),
    },
  ].map(fact => fact || undefined);
}

function inheritanceFacts(table: Table, { t }: FactsContext): Fact[] {
  const facts: Fact[] = [];
  if (table.inheritsFrom?.length) {
    facts.push({
      name: t('tablePage.facts.inheritsFrom'),
      value: links(table.inheritsFrom),
      note: t('tablePage.facts.inheritsFromMeaning'),
    });
  }
  if (table.inheritedBy?.length) {
    facts.push({
      name: t('tablePage.facts.inheritedBy'),
      value: links(table.inheritedBy),
      note: t('tablePage.facts.inheritedByMeaning'),
    });
  }
  return facts;
}

function originFacts(
  table: Table,
  { t, reader }: FactsContext,
): Array<Fact | undefined> {
  return [
    table.rowSecurity
      ? {
          name: t('tablePage.facts.rowSecurity'),
          value: t('tablePage.facts.rowSecurityText'),
        }
      : undefined,
    table.databaseOwner
      ? {
          name: t('tablePage.facts.databaseOwner'),
          value: <code>{table.databaseOwner}</code>,
        }
      : undefined,
    table.firstSeenAt
      ? {
          name: t('tablePage.facts.firstSeen'),
          value: t('tablePage.facts.firstSeenText', {
            moment: formatMoment(table.firstSeenAt, reader),
          }),
        }
      : undefined,
    {
      name: t('tablePage.facts.lastRead'),
      value: t('tablePage.facts.lastReadText', {
        moment: formatMoment(table.lastReadAt, reader),
      }),
    },
  ];
}

/** What else is good to know about a table, the most telling first. */
export function factsOfTable(table: Table, context: FactsContext): Fact[] {
  return [
    kindFact(table, context),
    readsFromFact(table, context),
    ...storageFacts(table, context),
    columnsFact(table, context),
    primaryKeyFact(table, context),
    ...inheritanceFacts(table, context),
    ...originFacts(table, context),
  ].filter(fact => fact !== undefined);
}
