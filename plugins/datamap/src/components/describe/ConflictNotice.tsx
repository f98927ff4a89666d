import { formatList, formatRelative, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Notice } from '../states';
import { usePartTitle } from './noteFields';
import { Conflict } from './useDescribing';

interface ConflictNoticeProps {
  conflict: Conflict;
  /** Whether anything is left to save. */
  unsaved: boolean;
}

/** Says that somebody else saved meanwhile, and what became of her words. */
export const ConflictNotice = ({ conflict, unsaved }: ConflictNoticeProps) => {
  const t = useTranslate();
  const reader = useReader();
  const titleOf = usePartTitle();
  const { by, at, taken, open } = conflict;
  const person = usePersonName(by) ?? t('describe.somebody');
  const when = at ? formatRelative(at, reader) : '';
  return (
    <Notice
      tone="warning"
      title={t('describe.conflict.title', { person, when })}
    >
      {t('describe.conflict.kept')}{' '}
      {taken.length > 0 &&
        t('describe.conflict.taken', {
          parts: formatList(taken.map(titleOf)),
        })}{' '}
      {open.length > 0
        ? t('describe.conflict.open', { count: open.length })
        : t(`describe.conflict.${unsaved ? 'decided' : 'same'}`)}
    </Notice>
  );
};
