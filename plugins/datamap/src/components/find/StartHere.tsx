import { makeStyles } from '@material-ui/core/styles';
import { TableSummary } from '@datamap/plugin-datamap-common';
import { ReactNode, useId } from 'react';
import { useSearchStart } from '../../query';
import { useTranslate } from '../../translation';
import { changeInWords } from '../homeWidgets/ChangedTables';
import { LastUpdated, PersonalTime, RowCount } from '../measures';
import { Action } from '../page';
import { Notice } from '../states';
import { TableTitle } from '../tableList';

/** How many tables of each list are shown. */
const shown = 4;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(4) },
  title: {
    margin: theme.spacing(0, 0, 1),
    fontSize: '1rem',
    lineHeight: 1.4,
    fontWeight: 700,
  },
  lists: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: theme.spacing(2),
  },
  section: {
    minWidth: 0,
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
  },
  heading: {
    margin: 0,
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  /** Side by side where there is one list only. */
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
    gap: theme.spacing(0, 2),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: {
    padding: theme.spacing(0.75, 0),
    fontSize: theme.typography.body2.fontSize,
    [theme.breakpoints.down('xs')]: {
      '&:nth-child(n+3)': { display: 'none' },
    },
  },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
}));

const FewTables = ({
  title,
  tables,
  factOf,
}: {
  title: string;
  tables: TableSummary[];
  factOf(table: TableSummary): ReactNode;
}) => {
  const classes = useStyles();
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h3 id={id} className={classes.heading}>
        {title}
      </h3>
      <ul className={classes.list} aria-labelledby={id}>
        {tables.slice(0, shown).map(table => (
          <li key={table.entityRef} className={classes.item}>
            <TableTitle table={{ ...table, description: undefined }} />
            <span className={classes.fact}>{factOf(table)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What to begin with where nothing is looked for: what others use, and what is mine. */
export const StartHere = () => {
  const classes = useStyles();
  const t = useTranslate();
  const id = useId();
  const { data, isError, refetch } = useSearchStart({ enabled: true });
  if (isError && !data) {
    return (
      <div className={classes.root}>
        <Notice
          action={
            <Action size="small" onClick={() => refetch()}>
              {t('find.start.retry')}
            </Action>
          }
        >
          {t('find.start.failed')}
        </Notice>
      </div>
    );
  }
  const lists = [
    {
      name: 'certified' as const,
      factOf: (table: TableSummary) => <RowCount rows={table.rows} withUnit />,
    },
    {
      name: 'mostUsed' as const,
      factOf: (table: TableSummary) => <RowCount rows={table.rows} withUnit />,
    },
    {
      name: 'recentlyChanged' as const,
      factOf: ({ lastChange }: TableSummary) =>
        lastChange && (
          <>
            <span>{changeInWords(lastChange, t)}</span>
            <PersonalTime at={lastChange.at} />
          </>
        ),
    },
    {
      name: 'mine' as const,
      factOf: (table: TableSummary) => (
        <>
          <span>{t('measures.updated.label')}</span>
          <LastUpdated updated={table.lastUpdated} />
        </>
      ),
    },
  ].filter(({ name }) => (data?.[name] ?? []).length > 0);
  if (!data || lists.length === 0) {
    return null;
  }
  return (
    <section className={classes.root} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('find.start.title')}
      </h2>
      <div className={classes.lists}>
        {lists.map(({ name, factOf }) => (
          <FewTables
            key={name}
            title={t(`find.start.${name}`)}
            tables={data[name] ?? []}
            factOf={factOf}
          />
        ))}
      </div>
    </section>
  );
};
