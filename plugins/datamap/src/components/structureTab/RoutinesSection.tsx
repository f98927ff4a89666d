import { Definition } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { useStructureStyles } from './useStructureStyles';

interface RoutinesSectionProps {
  routines: Definition['routines'];
  title: string;
}

/** Functions and procedures that name the table, and how that is known. */
export const RoutinesSection = ({ routines, title }: RoutinesSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  if (routines.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('structureTab.routines.title')}
      lead={t('structureTab.routines.lead')}
    >
      <FactsTable
        label={t('structureTab.routines.label', { title })}
        heads={[
          t('structureTab.routines.name'),
          t('structureTab.routines.kind'),
          t('structureTab.routines.known'),
        ]}
        rows={routines.map(routine => {
          const name = `${routine.schema}.${routine.name}(${routine.arguments})`;
          return {
            key: name,
            cells: [
              <>
                <code className={classes.code}>{name}</code>
                {routine.description && (
                  <span className={classes.note}>{routine.description}</span>
                )}
              </>,
              t(`structureTab.routines.${routine.kind}`),
              t(`structureTab.routines.${routine.known}`),
            ],
          };
        })}
      />
    </Section>
  );
};
