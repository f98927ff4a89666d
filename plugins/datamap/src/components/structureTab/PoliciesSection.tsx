import { Definition } from '@datamap/plugin-datamap-common';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { FactsTable } from '../healthTab/FactsTable';
import { Section } from '../tablePage/Section';
import { SqlText } from './SqlText';
import { useStructureStyles } from './useStructureStyles';

interface PoliciesSectionProps {
  definition: Pick<
    Definition,
    'policies' | 'rowSecurity' | 'forcedRowSecurity'
  >;
  title: string;
}

/** Who sees which rows, where the table has rules about that. */
export const PoliciesSection = ({
  definition,
  title,
}: PoliciesSectionProps) => {
  const t = useTranslate();
  const classes = useStructureStyles();
  const { forcedRowSecurity, policies, rowSecurity } = definition;
  if (!rowSecurity && policies.length === 0) {
    return null;
  }
  const lead = [
    rowSecurity
      ? t('structureTab.policies.on')
      : t('structureTab.policies.off'),
    rowSecurity && forcedRowSecurity && t('structureTab.policies.forced'),
    policies.length === 0 && t('structureTab.policies.none'),
  ];
  return (
    <Section
      title={t('structureTab.policies.title')}
      lead={lead.filter(Boolean).join(' ')}
    >
      {policies.length > 0 && (
        <FactsTable
          label={t('structureTab.policies.label', { title })}
          heads={[
            t('structureTab.policies.name'),
            t('structureTab.policies.whom'),
            t('structureTab.policies.rows'),
          ]}
          rows={policies.map(policy => ({
            key: policy.name,
            cells: [
              <>
                <code className={classes.code}>{policy.name}</code>
                {policy.description && (
                  <span className={classes.note}>{policy.description}</span>
                )}
              </>,
              <>
                {t('structureTab.policies.applies', {
                  command: t(`structureTab.policies.command.${policy.command}`),
                  roles: formatList(
                    policy.roles.map(role =>
                      role === 'public'
                        ? t('structureTab.policies.everybody')
                        : role,
                    ),
                  ),
                })}
                {!policy.permissive && (
                  <span className={classes.note}>
                    {t('structureTab.policies.restrictive')}
                  </span>
                )}
              </>,
              <>
                <SqlText text={policy.visible} />
                {policy.check && (
                  <span className={classes.note}>
                    {t('structureTab.policies.check', { check: policy.check })}
                  </span>
                )}
              </>,
            ],
          }))}
        />
      )}
    </Section>
  );
};
