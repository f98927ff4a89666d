import { Definition } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { Fact, FactList } from '../tablePage/FactList';
import { Section } from '../tablePage/Section';
import { useStructureStyles } from './useStructureStyles';

/** Where a table is kept, where that is not the usual place. */
export const PlaceSection = ({ definition }: { definition: Definition }) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  const { foreignSource: source, tablespace, extension } = definition;
  const facts: Fact[] = [];
  if (tablespace) {
    facts.push({
      name: t('structureTab.place.tablespace'),
      value: <code className={classes.code}>{tablespace}</code>,
    });
  }
  if (extension) {
    facts.push({
      name: t('structureTab.place.extension'),
      value: <code className={classes.code}>{extension}</code>,
      note: t('structureTab.place.extensionNote'),
    });
  }
  if (source) {
    const { serverType, serverVersion, schema, table, withheldOptions } =
      source;
    facts.push(
      {
        name: t('structureTab.place.server'),
        value: <code className={classes.code}>{source.server}</code>,
        note: [serverType, serverVersion].filter(Boolean).join(' '),
      },
      {
        name: t('structureTab.place.wrapper'),
        value: <code className={classes.code}>{source.wrapper}</code>,
      },
    );
    if (table) {
      facts.push({
        name: t('structureTab.place.remote'),
        value: (
          <code className={classes.code}>
            {schema ? `${schema}.${table}` : table}
          </code>
        ),
      });
    }
    if (withheldOptions.length > 0) {
      facts.push({
        name: t('structureTab.place.withheld'),
        value: (
          <code className={classes.code}>{formatList(withheldOptions)}</code>
        ),
        note: t('structureTab.place.withheldNote'),
      });
    }
  }
  if (facts.length === 0) {
    return null;
  }
  return (
    <Section title={t('structureTab.place.title')}>
      <FactList facts={facts} />
    </Section>
  );
};
