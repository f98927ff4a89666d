import { Note, NoteProposal, TableLink } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../api';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { ProposalDecision } from './ProposalDecision';
import { ProposalHead } from './ProposalHead';
import { ProposedWords } from './ProposedWords';
import { useProposalDeeds } from './useProposalDeeds';

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
  state: { margin: 0, fontWeight: 600 },
  answer: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  withdraw: { justifySelf: 'start' },
}));

interface ProposalItemProps {
  address: TableAddress;
  proposal: NoteProposal;
  /** Where the page is about many tables. */
  table?: TableLink;
  /** What stands there now, for those who decide. */
  note?: Note;
}

/** What a reader proposes, what can be done about it, or what was. */
export const ProposalItem = ({
  address,
  proposal,
  table,
  note,
}: ProposalItemProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const deeds = useProposalDeeds(address);
  const person = usePersonName(proposal.decidedBy) ?? t('describe.somebody');
  const { id, state, answer, mine } = proposal;
  const isOpen = state === 'open';
  return (
    <li className={classes.root}>
      <ProposalHead proposal={proposal} table={table} />
      <ProposedWords proposal={proposal} note={isOpen ? note : undefined} />
      {isOpen && note && (
        <ProposalDecision
          proposal={proposal}
          note={note}
          isPending={deeds.isPending}
          onDecide={decision => deeds.mutate({ kind: 'decide', id, decision })}
        />
      )}
      {!(isOpen && note) && (
        <p className={classes.state}>
          {t(`proposals.state.${state}`, { person })}
        </p>
      )}
      {answer && <p className={classes.answer}>{answer}</p>}
      {isOpen && mine && (
        <Action
          size="small"
          className={classes.withdraw}
          disabled={deeds.isPending}
          onClick={() => deeds.mutate({ kind: 'withdraw', id })}
        >
          {t('proposals.withdraw')}
        </Action>
      )}
    </li>
  );
};
