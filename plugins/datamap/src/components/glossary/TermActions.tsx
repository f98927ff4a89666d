import { useTranslate } from '../../translation';
import { Action } from '../page';

/** What is done with a term. */
export type TermDeed = 'history' | 'relate' | 'write' | 'delete';

interface TermActionsProps {
  name: string;
  deeds: TermDeed[];
  onOpen(deed: TermDeed): void;
}

/** What can be done with a term. */
export const TermActions = ({ name, deeds, onOpen }: TermActionsProps) => {
  const t = useTranslate();
  return (
    <span>
      {deeds.map(deed => (
        <Action
          key={deed}
          size="small"
          aria-haspopup="dialog"
          aria-label={t(`glossary.act.${deed}Of`, { name })}
          onClick={() => onOpen(deed)}
        >
          {t(`glossary.act.${deed}`)}
        </Action>
      ))}
    </span>
  );
};
