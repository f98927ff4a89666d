import { Index } from '@datamap/plugin-datamap-common';
import { formatList, formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { ByteSize } from '../measures';
import { Section } from '../tablePage/Section';
import { FoldedSql } from './FoldedSql';
import { IndexUse } from './IndexUse';
import { indexTraits } from './indexTraits';
import { useStructureStyles } from './useStructureStyles';

interface IndexesSectionProps {
  indexes: Index[];
  /** Since when uses are counted. */
  countedSince?: string;
  title: string;
}

/** What makes finding rows fast: over what, how large, how much used. */
export const IndexesSection = ({
  indexes,
  countedSince,
  title,
}: IndexesSectionProps) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStructureStyles();
  const counted = countedSince
    ? t('structureTab.indexes.since', {
        moment: formatMoment(countedSince, reader),
      })
    : t('structureTab.indexes.sinceUnknown');
  return (
    <Section
      title={t('structureTab.indexes.title')}
      lead={
        indexes.length === 0
          ? t('structureTab.indexes.none')
          : t('structureTab.indexes.lead')
      }
    >
      {indexes.length > 0 && (
        <FactsTable
          label={t('structureTab.indexes.label', { title })}
          heads={[
            t('structureTab.indexes.name'),
            t('structureTab.indexes.over'),
            t('structureTab.indexes.kind'),
            t('structureTab.indexes.size'),
            t('structureTab.indexes.uses'),
          ]}
          rows={indexes.map(index => ({
            key: index.name,
            cells: [
              <>
                <code className={classes.code}>{index.name}</code>
                {index.description && (
                  <span className={classes.note}>{index.description}</span>
                )}
                {index.definition.sql && (
                  <FoldedSql
                    small
                    sql={index.definition.sql}
                    label={t('structureTab.indexes.sql', { name: index.name })}
                  />
                )}
              </>,
              <>
                <code className={classes.code}>
                  {formatList(
                    index.columns.map(
                      ({ name, expression }) =>
                        name ??
                        expression ??
                        t('structureTab.indexes.expression'),
                    ),
                  )}
                </code>
                {index.included.length > 0 && (
                  <span className={classes.note}>
                    {t('structureTab.indexes.included', {
                      columns: formatList(index.included),
                    })}
                  </span>
                )}
              </>,
              <>
                {index.method}
                {indexTraits(index, t).map(trait => (
                  <span key={trait} className={classes.note}>
                    {trait}
                  </span>
                ))}
              </>,
              index.size ? (
                <ByteSize size={index.size} />
              ) : (
                t('structureTab.indexes.unknown')
              ),
              <IndexUse key="use" index={index} counted={counted} />,
            ],
          }))}
        />
      )}
    </Section>
  );
};
