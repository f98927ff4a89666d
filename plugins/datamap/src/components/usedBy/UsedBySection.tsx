import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { ErrorState, LoadingState } from '../states';
import { Section } from '../tablePage/Section';
import { relatedRefs, useEntities } from './useEntities';
import { UserItem } from './UserItem';

/** So many are shown before the reader asks for more. */
const shownAtFirst = 5;

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  words: {
    margin: 0,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
  how: {
    marginTop: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
    '& summary': { cursor: 'pointer' },
    '& p': { margin: theme.spacing(1, 0) },
  },
  code: { overflowWrap: 'anywhere' },
}));

/** What said that it depends on the table of this page, and whose it is. */
export const UsedBySection = () => {
  const t = useTranslate();
  const classes = useStyles();
  const { entity } = useEntity();
  const refs = relatedRefs(entity, 'dependencyOf');
  const { data, error, refetch } = useEntities(refs);
  const [all, setAll] = useState(false);
  const users = refs.length === 0 ? [] : data;
  const folded = (users?.length ?? 0) - shownAtFirst;
  const hidden = users ? refs.length - users.length : 0;

  return (
    <Section
      title={t('usedBy.title')}
      lead={refs.length > 0 ? t('usedBy.lead') : undefined}
    >
      {!users && error && <ErrorState error={error} onRetry={refetch} />}
      {!users && !error && (
        <LoadingState
          lines={Math.min(refs.length, shownAtFirst)}
          lineHeight={64}
        />
      )}
      {users && users.length > 0 && (
        <ul className={classes.list}>
          {users.slice(0, all ? undefined : shownAtFirst).map(user => (
            <UserItem key={stringifyEntityRef(user)} entity={user} />
          ))}
        </ul>
      )}
      {folded > 0 && !all && (
        <Action size="small" color="primary" onClick={() => setAll(true)}>
          {t('usedBy.more', { count: folded })}
        </Action>
      )}
      {hidden > 0 && (
        <p className={classes.words}>{t('usedBy.hidden', { count: hidden })}</p>
      )}
      {refs.length === 0 && <p className={classes.words}>{t('usedBy.none')}</p>}
      <details className={classes.how}>
        <summary>{t('usedBy.how')}</summary>
        <p>{t('usedBy.howText')}</p>
        <code className={classes.code}>- {stringifyEntityRef(entity)}</code>
      </details>
    </Section>
  );
};
