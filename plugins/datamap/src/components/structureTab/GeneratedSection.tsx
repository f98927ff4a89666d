import { Definition } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { SqlText } from './SqlText';
import { useStructureStyles } from './useStructureStyles';

interface GeneratedSectionProps {
  columns: Definition['generatedColumns'];
  title: string;
}

/** Columns that the database works out, and from what. */
export const GeneratedSection = ({ columns, title }: GeneratedSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  if (columns.length === 0) {
    return null;
  }
  return (
    <Section title={t('structureTab.generated.title')}>
      <FactsTable
        label={t('structureTab.generated.label', { title })}
        heads={[
          t('structureTab.generated.column'),
          t('structureTab.generated.kind'),
          t('structureTab.generated.expression'),
        ]}
        rows={columns.map(({ column, expression, kind }) => ({
          key: column,
          cells: [
            <code key="name" className={classes.code}>
              {column}
            </code>,
            t(`structureTab.generated.${kind}`),
            <SqlText key="sql" text={expression} />,
          ],
        }))}
      />
    </Section>
  );
};
