import { Constraint } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { constraintInWords } from './constraintInWords';
import { SqlText } from './SqlText';
import { useStructureStyles } from './useStructureStyles';

interface ConstraintsSectionProps {
  constraints: Constraint[];
  title: string;
}

/** What the database demands of every row, in words and in SQL. */
export const ConstraintsSection = ({
  constraints,
  title,
}: ConstraintsSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  return (
    <Section
      title={t('structureTab.constraints.title')}
      lead={
        constraints.length === 0
          ? t('structureTab.constraints.none')
          : t('structureTab.constraints.lead')
      }
    >
      {constraints.length > 0 && (
        <FactsTable
          label={t('structureTab.constraints.label', { title })}
          heads={[
            t('structureTab.constraints.rule'),
            t('structureTab.constraints.meaning'),
            t('structureTab.constraints.sql'),
          ]}
          rows={constraints.map(constraint => {
            const { meaning, notes } = constraintInWords(constraint, t);
            return {
              key: `${constraint.type} ${constraint.name}`,
              cells: [
                <code key="name" className={classes.code}>
                  {constraint.name}
                </code>,
                <>
                  {meaning}
                  {notes.map(note => (
                    <span key={note} className={classes.note}>
                      {note}
                    </span>
                  ))}
                  {constraint.description && (
                    <span className={classes.note}>
                      {constraint.description}
                    </span>
                  )}
                </>,
                <SqlText key="sql" text={constraint.definition} />,
              ],
            };
          })}
        />
      )}
    </Section>
  );
};
