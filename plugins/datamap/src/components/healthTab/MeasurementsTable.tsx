import {
  MeasuredRows,
  MeasuredSize,
  MeasuredTime,
  Table,
} from '@datamap/plugin-datamap-common';
import { formatCount, formatMoment, Reader, useReader } from '../../format';
import { Translate, useTranslate } from '../../translation';
import { Section } from '../tablePage/Section';
import { FactsTable } from './FactsTable';
import { sizeParts } from './sizeParts';

function figure(
  { grade, value }: MeasuredRows | MeasuredSize,
  t: Translate,
  reader: Reader,
  unit?: string,
): string {
  if (value === undefined || grade === 'unknown') {
    return t('healthTab.unknown');
  }
  const digits = formatCount(value, 'exact', reader.locale);
  return unit ? t('healthTab.measurements.bytes', { figure: digits }) : digits;
}

function row(
  name: string,
  value: string,
  measured: MeasuredRows | MeasuredSize | MeasuredTime,
  t: Translate,
  reader: Reader,
) {
  return {
    key: name,
    cells: [
      name,
      value,
      measured.grade === 'lower-bound' && typeof measured.value === 'string'
        ? t('healthTab.momentAtLeast')
        : t(`healthTab.grade.${measured.grade}`),
      formatMoment(measured.measuredAt, reader),
    ],
  };
}

/** Every measurement to the last digit, with its grade and its moment. */
export const MeasurementsTable = ({ table }: { table: Table }) => {
  const t = useTranslate();
  const reader = useReader();
  const { lastUpdated, rows, size, sizes } = table;
  return (
    <Section
      title={t('healthTab.measurements.title')}
      lead={t('healthTab.measurements.lead')}
    >
      <FactsTable
        label={t('healthTab.measurements.label', { title: table.title })}
        heads={[
          t('healthTab.measurements.figure'),
          t('healthTab.measurements.value'),
          t('healthTab.measurements.grade'),
          t('healthTab.measurements.measuredAt'),
        ]}
        rows={[
          row(
            t('healthTab.rows.title'),
            figure(rows, t, reader),
            rows,
            t,
            reader,
          ),
          row(
            t('healthTab.size.title'),
            figure(size, t, reader, 'bytes'),
            size,
            t,
            reader,
          ),
          ...sizeParts(sizes).map(part =>
            row(
              t(`healthTab.size.${part.name}`),
              figure(part.size, t, reader, 'bytes'),
              part.size,
              t,
              reader,
            ),
          ),
          row(
            t('healthTab.updated.title'),
            lastUpdated.value === undefined
              ? t('healthTab.unknown')
              : formatMoment(lastUpdated.value, reader),
            lastUpdated,
            t,
            reader,
          ),
        ]}
      />
    </Section>
  );
};
