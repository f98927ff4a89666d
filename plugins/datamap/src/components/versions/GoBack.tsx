import { formatMoment, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { Action } from '../page';

interface GoBackProps {
  /** What who wrote it is called. */
  person: string;
  at: string;
  onRevert(): void;
}

/** The way back to what somebody wrote once. */
export const GoBack = ({ person, at, onRevert }: GoBackProps) => {
  const t = useTranslate();
  const reader = useReader();
  const when = formatMoment(at, reader);
  return (
    <Action
      size="small"
      variant="outlined"
      aria-label={t('describe.history.revertOf', { person, when })}
      onClick={onRevert}
    >
      {t('describe.history.revert')}
    </Action>
  );
};
