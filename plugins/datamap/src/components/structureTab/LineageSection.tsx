import { Definition, Lineage } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { TableLinkText } from '../tablePage/TableLinkText';
import { useStructureStyles } from './useStructureStyles';

interface LineageSectionProps {
  definition: Pick<Definition, 'readBy' | 'readsFrom'>;
  title: string;
}

/** Which columns a view reads, and which views read which columns. */
export const LineageSection = ({ definition, title }: LineageSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  const { readBy, readsFrom } = definition;
  if (readBy.length + readsFrom.length === 0) {
    return null;
  }
  const row = ({ columns, table }: Lineage, direction: 'by' | 'from') => ({
    key: `${direction} ${table.schema} ${table.name}`,
    cells: [
      <TableLinkText key="table" table={table} withName />,
      t(`structureTab.lineage.${direction}`),
      columns.length > 0 ? (
        <code className={classes.code}>{formatList(columns)}</code>
      ) : (
        t('structureTab.lineage.whole')
      ),
    ],
  });
  return (
    <Section title={t('structureTab.lineage.title')}>
      <FactsTable
        label={t('structureTab.lineage.label', { title })}
        heads={[
          t('structureTab.lineage.table'),
          t('structureTab.lineage.direction'),
          t('structureTab.lineage.columns'),
        ]}
        rows={[
          ...readsFrom.map(lineage => row(lineage, 'from')),
          ...readBy.map(lineage => row(lineage, 'by')),
        ]}
      />
    </Section>
  );
};
