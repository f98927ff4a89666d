import { Table } from '@datamap/plugin-datamap-common';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Section } from '../tablePage/Section';
import { evidenceInWords } from './evidenceInWords';
import { FactsTable } from './FactsTable';

/** Each fact that a verdict rests on; nothing for a table that needs no verdict. */
export const EvidenceTable = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const reader = useReader();
  const rows = [...table.verdicts, ...(table.furtherVerdicts ?? [])].flatMap(
    ({ evidence, verdict }) =>
      evidence.map(item => {
        const { fact, value } = evidenceInWords(item, t, reader);
        return {
          key: `${verdict} ${item.fact}`,
          cells: [
            fact,
            value,
            formatMoment(item.measuredAt, reader),
            t(`verdicts.${verdict}.first`),
          ],
        };
      }),
  );
  if (rows.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('healthTab.evidence.title')}
      lead={t('healthTab.evidence.lead')}
    >
      <FactsTable
        label={t('healthTab.evidence.label', { title: table.title })}
        heads={[
          t('healthTab.evidence.fact'),
          t('healthTab.evidence.value'),
          t('healthTab.evidence.measuredAt'),
          t('healthTab.evidence.finding'),
        ]}
        rows={rows}
      />
    </Section>
  );
};
