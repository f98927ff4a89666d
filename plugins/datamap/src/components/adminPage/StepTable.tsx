import { formatCount, formatDuration, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { adminPage } from '../../translation/messages/adminPage.en';
import { AdminTable } from './AdminTable';
import { StepTime } from './stepTimes';

type KnownStep = keyof typeof adminPage.runs.stepNames;

/** The list of steps is open: one that we have no words for has its name. */
function isKnown(name: string): name is KnownStep {
  return Object.hasOwn(adminPage.runs.stepNames, name);
}

/** What each step of a run did and how long it took. */
export const StepTable = ({ times }: { times: StepTime[] }) => {
  const t = useTranslate();
  const reader = useReader();
  const count = (value: number | undefined) =>
    value === undefined ? '–' : formatCount(value, 'exact', reader.locale);
  return (
    <AdminTable
      label={t('adminPage.runs.steps')}
      headings={[
        t('adminPage.runs.step'),
        t('adminPage.runs.stepState'),
        t('adminPage.runs.duration'),
        t('adminPage.runs.statements'),
        t('adminPage.runs.rows'),
      ]}
      rows={times.map(({ step, seconds }) => ({
        key: step.name,
        cells: [
          isKnown(step.name)
            ? t(`adminPage.runs.stepNames.${step.name}`)
            : step.name,
          [
            t(`adminPage.runs.states.${step.state}`),
            ...(step.resumed ? [t('adminPage.runs.resumed')] : []),
            ...((step.attempts ?? 1) > 1
              ? [
                  t('adminPage.runs.attempts', {
                    attempts: count(step.attempts),
                  }),
                ]
              : []),
          ].join(', '),
          seconds === undefined ? '–' : formatDuration(seconds, reader),
          count(step.statements),
          count(step.rowsRead),
        ],
      }))}
    />
  );
};
