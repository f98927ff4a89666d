import { Definition } from '@datamap/plugin-datamap-common';
import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Notice } from '../states';
import { Section } from '../tablePage/Section';
import { FoldedSql } from './FoldedSql';
import { SqlText } from './SqlText';

interface DefinitionSectionProps {
  definition: Definition;
  title: string;
}

/** The statement that makes a view, folded. */
export const DefinitionSection = ({
  definition,
  title,
}: DefinitionSectionProps) => {
  const t = useTranslate();
  const reader = useReader();
  const { lockedSince, readAt, statement } = definition;
  return (
    <Section
      title={t('structureTab.definition.title')}
      lead={
        readAt &&
        t('structureTab.definition.readAt', {
          moment: formatMoment(readAt, reader),
        })
      }
    >
      {lockedSince && readAt && (
        <Notice tone="warning">
          {t('structureTab.definition.lockedSince', {
            moment: formatMoment(lockedSince, reader),
          })}
        </Notice>
      )}
      {statement.sql ? (
        <FoldedSql
          sql={statement.sql}
          label={t('structureTab.definition.label', { name: title })}
        />
      ) : (
        <SqlText text={statement} />
      )}
    </Section>
  );
};
