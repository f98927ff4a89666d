import { Definition } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { Section } from '../tablePage/Section';
import { useStructureStyles } from './useStructureStyles';

/** Publications that send a table's changes on. */
export const PublicationsSection = ({
  publications,
}: {
  publications: Definition['publications'];
}) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  if (publications.length === 0) {
    return null;
  }
  return (
    <Section
      title={t('structureTab.publications.title')}
      lead={t('structureTab.publications.lead')}
    >
      <ul className={classes.list}>
        {publications.map(({ columns, filtered, name }) => (
          <li key={name}>
            <code className={classes.code}>{name}</code>
            {filtered && (
              <span className={classes.note}>
                {t('structureTab.publications.some')}
              </span>
            )}
            {columns && (
              <span className={classes.note}>
                {t('structureTab.publications.columns', {
                  columns: formatList(columns),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
