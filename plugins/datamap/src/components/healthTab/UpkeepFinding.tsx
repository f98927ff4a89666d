import { Activity } from '@datamap/plugin-datamap-common';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { FactList } from '../tablePage/FactList';
import { Section } from '../tablePage/Section';

/** When the database last took stock of a table and tidied it up. */
export const UpkeepFinding = ({ activity }: { activity: Activity }) => {
  const t = useTranslate();
  const reader = useReader();
  const when = (moment: string | undefined) =>
    moment ? formatMoment(moment, reader) : t('healthTab.upkeep.never');
  const missing = !activity.lastAnalyze || !activity.lastVacuum;

  return (
    <Section title={t('healthTab.upkeep.title')}>
      <FactList
        facts={[
          {
            name: t('healthTab.upkeep.lastAnalyze'),
            value: when(activity.lastAnalyze),
            note: t('healthTab.upkeep.analyzeMeaning'),
          },
          {
            name: t('healthTab.upkeep.lastVacuum'),
            value: when(activity.lastVacuum),
            note: t('healthTab.upkeep.vacuumMeaning'),
          },
          ...(missing
            ? [
                {
                  name: t('healthTab.todo'),
                  value: t('healthTab.upkeep.todoNever'),
                  note: t('healthTab.upkeep.sinceUnknown'),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
};
