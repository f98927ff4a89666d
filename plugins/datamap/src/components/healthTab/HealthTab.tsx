import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../api';
import { useReader } from '../../format';
import { useTable } from '../../query';
import { useTranslate } from '../../translation';
import { rowsWords, updatedWords } from '../../words';
import { ErrorState, LoadingState, Notice } from '../states';
import { ActivityFinding } from './ActivityFinding';
import { EvidenceTable } from './EvidenceTable';
import { Finding } from './Finding';
import { History } from './history';
import { MeasurementsTable } from './MeasurementsTable';
import { SizeFinding } from './SizeFinding';
import { UpkeepFinding } from './UpkeepFinding';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(3, 0, 6),
  },
  lead: {
    margin: theme.spacing(0, 0, 1),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  findings: {
    display: 'grid',
    gap: theme.spacing(2),
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))',
  },
  column: { display: 'grid', gap: theme.spacing(2), alignContent: 'start' },
}));

/** All that is known of a table, how it is known, what it means, what to do. */
export const HealthTab = ({ address }: { address: TableAddress }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const { data: table, error, refetch } = useTable(address);
  if (!table) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState lines={4} lineHeight={160} />
    );
  }
  const isHidden = table.notShown?.includes('statistics') ?? false;
  const rows = rowsWords(table.rows, t, reader);
  const updated = updatedWords(table.lastUpdated, t, reader);

  return (
    <div className={classes.root}>
      <p className={classes.lead}>{t('healthTab.lead')}</p>
      {isHidden && <Notice tone="info">{t('healthTab.notShown')}</Notice>}
      {error && <Notice tone="warning">{t('tablePage.refreshFailed')}</Notice>}
      <div className={classes.findings}>
        <div className={classes.column}>
          <Finding
            title={t('healthTab.rows.title')}
            value={rows.inWords}
            grade={table.rows.grade}
            knownBy={rows.how}
            meaning={t('healthTab.rows.meaning')}
            todo={
              isHidden ||
              table.rows.method === 'nothing-stored' ||
              table.rows.method === 'stored-elsewhere'
                ? undefined
                : t(`healthTab.rows.todo.${table.rows.grade}`)
            }
          />
          <Finding
            title={t('healthTab.updated.title')}
            value={updated.inWords}
            grade={table.lastUpdated.grade}
            ofMoment
            knownBy={updated.how}
            meaning={t('healthTab.updated.meaning')}
            todo={
              isHidden
                ? undefined
                : t(
                    table.lastUpdated.value === undefined
                      ? 'healthTab.updated.todo.unknown'
                      : 'healthTab.updated.todo.known',
                  )
            }
          />
          {table.activity && <UpkeepFinding activity={table.activity} />}
        </div>
        <div className={classes.column}>
          <SizeFinding table={table} />
          {!isHidden && <ActivityFinding activity={table.activity} />}
        </div>
      </div>
      <History address={address} table={table} />
      {!isHidden && <MeasurementsTable table={table} />}
      {!isHidden && <EvidenceTable table={table} />}
    </div>
  );
};
