import { makeStyles } from '@material-ui/core/styles';
import { AccessRight, WarehouseAccess } from '@datamap/plugin-datamap-common';
import { formatCount, formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { SqlToCopy } from '../relationships/SqlToCopy';
import { AdminTable } from './AdminTable';
import { useAdminStyles } from './useAdminStyles';

const useStyles = makeStyles(theme => ({
  rights: { margin: 0, padding: 0, listStyle: 'none' },
  right: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.875rem',
    lineHeight: 1.5,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& > *': { minWidth: 0 },
  },
  name: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1.5) },
  level: { color: theme.palette.text.secondary },
  state: { fontWeight: 700 },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: theme.palette.text.secondary,
    fontSize: '0.875rem',
  },
}));

const useMissingWords = () => {
  const t = useTranslate();
  const { locale } = useReader();
  return ({ right, state, count }: AccessRight): string | undefined => {
    if (state === 'granted') {
      return undefined;
    }
    if (state === 'not-configured') {
      return t(`adminPage.access.notConfigured.${right}`);
    }
    if (right === 'update-log') {
      return t('adminPage.access.missing.update-log');
    }
    return count === undefined
      ? t('adminPage.access.missing.noSchemas')
      : t(`adminPage.access.missing.${right}`, {
          count,
          figure: formatCount(count, 'exact', locale),
        });
  };
};

/** What the role may see, level by level, with the SQL that would change it. */
export const AccessPanel = ({ access }: { access?: WarehouseAccess }) => {
  const classes = useStyles();
  const common = useAdminStyles();
  const t = useTranslate();
  const reader = useReader();
  const missingWords = useMissingWords();
  const figure = (value: number) => formatCount(value, 'exact', reader.locale);
  if (!access) {
    return <p className={common.lead}>{t('adminPage.access.unknown')}</p>;
  }
  return (
    <>
      <p className={common.lead}>
        {t('adminPage.access.lead', {
          role: access.role,
          database: access.database,
          time: formatMoment(access.readAt, reader),
        })}
      </p>
      <ul className={classes.rights}>
        {access.rights.map(right => (
          <li key={right.right} className={classes.right}>
            <div className={classes.name}>
              <span className={classes.level}>
                {t('adminPage.access.level', { level: `${right.level}` })}
              </span>
              <span>{t(`adminPage.access.right.${right.right}`)}</span>
              <span className={classes.state}>
                {t(`adminPage.access.state.${right.state}`)}
              </span>
            </div>
            {missingWords(right) && <div>{missingWords(right)}</div>}
            {right.sql && (
              <SqlToCopy sql={right.sql} label={t('adminPage.access.sql')} />
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary className={classes.summary}>
          {t('adminPage.access.schemas')}
        </summary>
        <AdminTable
          label={t('adminPage.access.schemas')}
          headings={[
            t('adminPage.access.schema'),
            t('adminPage.access.tables'),
            t('adminPage.access.readable'),
          ]}
          rows={access.schemas.map(({ name, tables, readable }) => ({
            key: name,
            cells: [name, figure(tables), figure(readable)],
          }))}
        />
        {access.schemas.length < access.schemaCount && (
          <p className={common.lead}>
            {t('adminPage.access.more', {
              shown: figure(access.schemas.length),
              all: figure(access.schemaCount),
            })}
          </p>
        )}
      </details>
    </>
  );
};
