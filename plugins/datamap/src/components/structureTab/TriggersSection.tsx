import { Definition } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { Translate, useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { FoldedSql } from './FoldedSql';
import { useStructureStyles } from './useStructureStyles';

type Trigger = Definition['triggers'][number];

function momentOf(trigger: Trigger, t: Translate): string {
  const { columns } = trigger;
  const words = {
    timing: t(`structureTab.triggers.timing.${trigger.timing}`),
    events: formatList(
      trigger.events.map(event => t(`structureTab.triggers.event.${event}`)),
    ),
  };
  return columns.length > 0
    ? t('structureTab.triggers.momentOf', {
        ...words,
        columns: formatList(columns),
      })
    : t('structureTab.triggers.moment', words);
}

interface TriggersSectionProps {
  triggers: Trigger[];
  title: string;
}

/** What happens by itself when rows are written. */
export const TriggersSection = ({ triggers, title }: TriggersSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  if (triggers.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('structureTab.triggers.title')}
      lead={t('structureTab.triggers.lead')}
    >
      <FactsTable
        label={t('structureTab.triggers.label', { title })}
        heads={[
          t('structureTab.triggers.name'),
          t('structureTab.triggers.when'),
          t('structureTab.triggers.does'),
        ]}
        rows={triggers.map(trigger => ({
          key: trigger.name,
          cells: [
            <>
              <code className={classes.code}>{trigger.name}</code>
              {trigger.description && (
                <span className={classes.note}>{trigger.description}</span>
              )}
              {trigger.enabled !== 'origin' && (
                <span className={classes.note}>
                  {t(`structureTab.triggers.${trigger.enabled}`)}
                </span>
              )}
            </>,
            <>
              {momentOf(trigger, t)}
              <span className={classes.note}>
                {t(`structureTab.triggers.${trigger.level}`)}
              </span>
            </>,
            <>
              {trigger.function ? (
                <code className={classes.code}>{trigger.function}</code>
              ) : (
                t('structureTab.triggers.hidden')
              )}
              {trigger.definition.sql && (
                <FoldedSql
                  small
                  sql={trigger.definition.sql}
                  label={t('structureTab.triggers.sql', {
                    name: trigger.name,
                  })}
                />
              )}
            </>,
          ],
        }))}
      />
    </Section>
  );
};
