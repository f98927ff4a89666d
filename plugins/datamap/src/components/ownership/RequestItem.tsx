import { Link } from '@backstage/core-components';
import { OwnershipRequest, TableLink } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../api';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { PersonalTime, usePersonName } from '../measures';
import { Action } from '../page';
import { WordBack } from '../proposals/WordBack';
import { useOwnershipDeeds } from './useOwnershipDeeds';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(1.25),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: '0.875rem',
    lineHeight: 1.6,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.25, 1),
  },
  who: { fontWeight: 600 },
  quiet: { color: theme.palette.text.secondary },
  said: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  reason: {
    paddingLeft: theme.spacing(1.5),
    borderLeft: `3px solid ${theme.palette.divider}`,
  },
  state: { margin: 0, fontWeight: 600 },
  withdraw: { justifySelf: 'start' },
}));

interface RequestItemProps {
  address: TableAddress;
  request: OwnershipRequest;
  /** What the table is called. */
  title: string;
  /** Where the page is about many tables. */
  table?: TableLink;
  /** Whether the caller decides about it. */
  decides: boolean;
}

/** Who would like to own a table and why, what can be done about it, or what was. */
export const RequestItem = ({
  address,
  request,
  title,
  table,
  decides,
}: RequestItemProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const pathOf = useEntityPath();
  const deeds = useOwnershipDeeds(address, title);
  const somebody = t('describe.somebody');
  const asker = usePersonName(request.by) ?? somebody;
  const owner = usePersonName(request.owner) ?? somebody;
  const decider = usePersonName(request.decidedBy) ?? somebody;
  const { id, state, reason, answer, mine } = request;
  const isOpen = state === 'open';
  const path = table?.entityRef && pathOf(table.entityRef);
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <span className={classes.who}>{asker}</span>
        <span className={classes.quiet}>
          <PersonalTime at={request.at} />
        </span>
        <span>{t('ownership.request', { owner })}</span>
        {table && (
          <span>
            {t('ownership.at', {
              table: path ? (
                <Link to={path} underline="always">
                  {title}
                </Link>
              ) : (
                title
              ),
            })}
          </span>
        )}
      </div>
      <blockquote className={`${classes.said} ${classes.reason}`}>
        {reason}
      </blockquote>
      {isOpen && decides ? (
        <WordBack
          words={{
            answer: t('ownership.answer'),
            hint: t('ownership.answerHint'),
            accept: t('ownership.accept'),
            decline: t('ownership.decline'),
          }}
          isPending={deeds.isPending}
          onDecide={(decision, word) =>
            deeds.mutate({
              kind: 'decide',
              id,
              decision: { decision, answer: word },
            })
          }
        />
      ) : (
        <p className={classes.state}>
          {t(`ownership.state.${state}`, { person: decider })}
        </p>
      )}
      {answer && <p className={classes.said}>{answer}</p>}
      {isOpen && mine && (
        <Action
          size="small"
          className={classes.withdraw}
          disabled={deeds.isPending}
          onClick={() => deeds.mutate({ kind: 'withdraw', id })}
        >
          {t('ownership.withdraw')}
        </Action>
      )}
    </li>
  );
};
