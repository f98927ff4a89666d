import {
  Note,
  NoteProposal,
  NoteProposalDecision,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import { useTranslate } from '../../translation';
import { noteLimits } from '../describe/noteLimits';
import { Action } from '../page';

const longestAnswer = 2_000;

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(1.5) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

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
  const classes = useStyles();
  const id = useId();
  const [answer, setAnswer] = useState('');
  const [edited, setEdited] = useState<{
    title?: string;
    description?: string;
  }>();
  const fields = (['title', 'description'] as const).filter(
    field => proposal[field] !== undefined,
  );
  const hasWords = fields.length > 0;
  const accept = () =>
    onDecide({
      decision: 'accepted',
      answer,
      ...edited,
      ...(hasWords && { revision: note.revision }),
    });
  const edit = () => {
    const { title, description } = proposal;
    setEdited({ title, description });
  };
  const acceptWords = edited ? t('proposals.acceptAs') : t('proposals.accept');
  return (
    <>
      <div className={classes.fields}>
        {edited &&
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
          ))}
        <TextField
          id={`${id}-answer`}
          variant="outlined"
          size="small"
          fullWidth
          multiline
          maxRows={6}
          label={t('proposals.answer')}
          helperText={t('proposals.answerHint')}
          value={answer}
          onChange={event => setAnswer(event.target.value)}
          inputProps={{ maxLength: longestAnswer }}
        />
      </div>
      <div className={classes.actions}>
        <Action
          size="small"
          variant="contained"
          color="primary"
          disabled={isPending}
          onClick={accept}
        >
          {hasWords ? acceptWords : t('proposals.done')}
        </Action>
        {hasWords && !edited && (
          <Action
            size="small"
            variant="outlined"
            disabled={isPending}
            onClick={edit}
          >
            {t('proposals.edit')}
          </Action>
        )}
        <Action
          size="small"
          variant="outlined"
          disabled={isPending}
          onClick={() => onDecide({ decision: 'declined', answer })}
        >
          {t('proposals.decline')}
        </Action>
      </div>
    </>
  );
};
