import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Warehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../../format';
import { adminRouteRef, warehouseRouteRef } from '../../../routes';
import { useTranslate } from '../../../translation';
import { warningWords } from '../../../words';
import { PersonalTime } from '../../measures';
import { OverviewSection } from './OverviewSection';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { ...theme.typography.body2, padding: theme.spacing(0.5, 0) },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: theme.palette.text.secondary, wordBreak: 'keep-all' },
  notes: { color: theme.palette.text.secondary, wordBreak: 'keep-all' },
  summary: { cursor: 'pointer' },
  noteList: { margin: theme.spacing(1, 0), paddingLeft: theme.spacing(2) },
}));

const ReadAt = ({ at }: { at: string }) => {
  const t = useTranslate();
  return (
    <>
      {t('startPage.warehouses.lastRead', {
        when: <PersonalTime at={at} />,
      })}
    </>
  );
};

/** The warehouses: when each was last read, and what we noticed about our access. */
export const WarehouseList = ({ warehouses }: { warehouses: Warehouse[] }) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const warehousePath = useRouteRef(warehouseRouteRef);
  const adminPath = useRouteRef(adminRouteRef);
  return (
    <OverviewSection
      title={t('startPage.warehouses.label', { count: warehouses.length })}
    >
      <ul className={classes.list}>
        {warehouses.map(({ activeRun, freshness, id, title, warnings }) => (
          <li key={id} className={classes.item}>
            <div className={classes.title}>
              {warehousePath ? (
                <Link to={warehousePath({ warehouse: id })}>{title}</Link>
              ) : (
                title
              )}
            </div>
            <div className={classes.quiet}>
              {activeRun && t('startPage.warehouses.reading')}
              {!activeRun && freshness.lastReadAt && (
                <ReadAt at={freshness.lastReadAt} />
              )}
            </div>
            {warnings.length > 0 && (
              <details className={classes.notes}>
                <summary className={classes.summary}>
                  {t('startPage.warehouses.warnings', {
                    count: warnings.length,
                    figure: formatCount(
                      warnings.length,
                      'exact',
                      reader.locale,
                    ),
                  })}
                </summary>
                <ul className={classes.noteList}>
                  {warnings.map(warning => (
                    <li key={warning.code}>
                      {warningWords(warning, t, reader)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {adminPath && warehouses.some(({ mayManage }) => mayManage) && (
        <Link to={adminPath()} className={classes.item}>
          {t('adminPage.link')}
        </Link>
      )}
    </OverviewSection>
  );
};
