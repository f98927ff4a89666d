import {
  Note,
  NoteProposal,
  NoteProposalDecision,
} from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { noteLimits } from '../describe/noteLimits';
import { Action } from '../page';
import { WordBack } from './WordBack';

interface ProposalDecisionProps {
  proposal: NoteProposal;
  /** What stands there now: nothing is accepted over other words. */
  note: Note;
  isPending: boolean;
  onDecide(decision: NoteProposalDecision): void;
}

/** Where the owner accepts or declines, with a word back. */
export const ProposalDecision = ({
  proposal,
  note,
  isPending,
  onDecide,
}: ProposalDecisionProps) => {
  const t = useTranslate();
  const id = useId();
  const [edited, setEdited] = useState<{
    title?: string;
    description?: string;
  }>();
  const fields = (['title', 'description'] as const).filter(
    field => proposal[field] !== undefined,
  );
  const hasWords = fields.length > 0;
  const edit = () => {
    const { title, description } = proposal;
    setEdited({ title, description });
  };
  const acceptWords = edited ? t('proposals.acceptAs') : t('proposals.accept');
  return (
    <WordBack
      words={{
        answer: t('proposals.answer'),
        hint: t('proposals.answerHint'),
        accept: hasWords ? acceptWords : t('proposals.done'),
        decline: t('proposals.decline'),
      }}
      isPending={isPending}
      onDecide={(decision, answer) =>
        onDecide({
          decision,
          answer,
          ...(decision === 'accepted' && {
            ...edited,
            ...(hasWords && { revision: note.revision }),
          }),
        })
      }
      fields={
        edited &&
        fields.map(field => (
          <TextField
            key={field}
            id={`${id}-${field}`}
            variant="outlined"
            size="small"
            fullWidth
            multiline={field === 'description'}
            maxRows={10}
            label={t(`describe.field.${field}`)}
            value={edited[field] ?? ''}
            onChange={event =>
              setEdited({ ...edited, [field]: event.target.value })
            }
            inputProps={{ maxLength: noteLimits[field], autoComplete: 'off' }}
          />
        ))
      }
      action={
        hasWords &&
        !edited && (
          <Action
            size="small"
            variant="outlined"
            disabled={isPending}
            onClick={edit}
          >
            {t('proposals.edit')}
          </Action>
        )
      }
    />
  );
};
