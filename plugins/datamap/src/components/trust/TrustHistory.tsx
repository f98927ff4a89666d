import { Table, TrustStatement } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatRelative, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { LoadingState, Notice } from '../states';
import { useTrustHistory } from './useTrust';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  item: { display: 'grid', gap: theme.spacing(0.25) },
  quiet: { color: theme.palette.text.secondary },
}));

const Statement = ({ statement }: { statement: TrustStatement }) => {
  const classes = useStyles();
  const t = useTranslate();
  const reader = useReader();
  const { kind, sentence, by, at, ended } = statement;
  const person = usePersonName(by);
  const when = formatRelative(at, reader);
  return (
    <li className={classes.item}>
      <span>{t(`trust.history.${kind}`, { sentence })}</span>
      <span className={classes.quiet}>
        {person ? t('trust.history.by', { person, when }) : when}
        {' · '}
        {ended
          ? t(`trust.history.${ended.how}`, {
              when: formatRelative(ended.at, reader),
            })
          : t('trust.history.holds')}
      </span>
    </li>
  );
};

/** What was ever said of relying on a table, newest first, and how it ended. */
export const TrustHistory = ({ table }: { table: Table }) => {
  const classes = useStyles();
  const t = useTranslate();
  const history = useTrustHistory(table);
  if (history.isPending) {
    return <LoadingState lines={2} lineHeight={32} />;
  }
  if (history.isError) {
    return (
      <Notice
        action={
          <Action size="small" onClick={() => history.refetch()}>
            {t('trust.history.retry')}
          </Action>
        }
      >
        {t('trust.history.failed')}
      </Notice>
    );
  }
  const statements = history.data.pages.flatMap(({ items }) => items);
  if (statements.length === 0) {
    return <span className={classes.quiet}>{t('trust.history.none')}</span>;
  }
  return (
    <>
      <ul className={classes.list} aria-label={t('trust.part.history')}>
        {statements.map(statement => (
          <Statement
            key={`${statement.at} ${statement.kind}`}
            statement={statement}
          />
        ))}
      </ul>
      {history.hasNextPage && (
        <Action
          size="small"
          disabled={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          {t('trust.history.more')}
        </Action>
      )}
    </>
  );
};
