import { Definition } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { useStructureStyles } from './useStructureStyles';

interface PartitionsSectionProps {
  partitions: Definition['partitions'];
  title: string;
}

/** How a table is split, and which rows each part takes. */
export const PartitionsSection = ({
  partitions,
  title,
}: PartitionsSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  if (!partitions) {
    return null;
  }
  const { items, key, keyDefinition, strategy, totalItems } = partitions;
  return (
    <Section
      title={t('structureTab.partitions.title')}
      lead={t('structureTab.partitions.lead', { count: totalItems })}
    >
      <p className={classes.note}>
        {t(`structureTab.partitions.${strategy}`, {
          key: keyDefinition?.sql ?? formatList(key),
        })}
      </p>
      {items.length > 0 && (
        <FactsTable
          label={t('structureTab.partitions.label', { title })}
          heads={[
            t('structureTab.partitions.name'),
            t('structureTab.partitions.bound'),
          ]}
          rows={items.map((part, position) => ({
            key: `${position}`,
            cells: [
              part.name === undefined ? (
                t('structureTab.partitions.unnamed')
              ) : (
                <>
                  <code className={classes.code}>
                    {part.schema}.{part.name}
                  </code>
                  {part.description && (
                    <span className={classes.note}>{part.description}</span>
                  )}
                  {part.kind === 'foreign-table' && (
                    <span className={classes.note}>
                      {t('structureTab.partitions.elsewhere')}
                    </span>
                  )}
                </>
              ),
              part.bound && <code className={classes.code}>{part.bound}</code>,
            ],
          }))}
        />
      )}
      {items.length < totalItems && (
        <p className={classes.note}>
          {t('structureTab.partitions.more', {
            shown: items.length,
            total: totalItems,
          })}
        </p>
      )}
    </Section>
  );
};
