import { ChangeGroup } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { formatCount, useReader } from '../../format';
import { useChanges } from '../../query';
import { useTranslate } from '../../translation';
import { ChangeItem, SeverityMark } from '../changes';
import { Action } from '../page';
import { ErrorState, LoadingState } from '../states';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.25, 0),
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  words: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0, flex: 1 },
  what: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
  all: {
    margin: theme.spacing(1, 0, 0),
    padding: theme.spacing(0, 0, 0, 2),
    listStyle: 'none',
    borderLeft: `2px solid ${theme.palette.divider}`,
  },
}));

const All = ({ group }: { group: ChangeGroup }) => {
  const classes = useStyles();
  const t = useTranslate();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetching } =
    useChanges({
      run: group.run,
      warehouse: [group.warehouse],
      ...(group.schema === undefined ? {} : { schema: [group.schema] }),
      kind: [group.kind],
      severity: [group.severity],
      reason: [group.reason],
    });
  if (!data) {
    return error ? (
      <ErrorState error={error} onRetry={refetch} />
    ) : (
      <LoadingState lines={4} lineHeight={48} />
    );
  }
  return (
    <>
      <ul className={classes.all}>
        {data.pages
          .flatMap(page => page.items)
          .map(change => (
            <li key={change.id}>
              <ChangeItem change={change} />
            </li>
          ))}
      </ul>
      {hasNextPage && (
        <div>
          <Action
            size="small"
            disabled={isFetching}
            onClick={() => fetchNextPage()}
          >
            {t('changes.more')}
          </Action>
        </div>
      )}
    </>
  );
};

/** What one reading found of many alike: how many, the first ones, and all on demand. */
export const FoldedChanges = ({ group }: { group: ChangeGroup }) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const figure = formatCount(group.count, 'exact', locale);
  const what = t(`changes.many.${group.kind}`);
  return (
    <div className={classes.root}>
      <SeverityMark severity={group.severity} />
      <div className={classes.words}>
        <div className={classes.what}>
          {group.schemaTitle === undefined
            ? t('changes.folded', { what, figure })
            : t('changes.foldedIn', {
                what,
                figure,
                schema: group.schemaTitle,
              })}
        </div>
        <div className={classes.quiet}>
          {t(`changes.reason.${group.reason}`)}
        </div>
        <div>
          <Action
            size="small"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(open => !open)}
          >
            {isOpen ? t('changes.hide') : t('changes.show', { figure })}
          </Action>
        </div>
        <div id={listId}>{isOpen && <All group={group} />}</div>
      </div>
    </div>
  );
};
