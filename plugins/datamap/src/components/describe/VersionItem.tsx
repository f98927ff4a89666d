import { NoteVersion } from '@datamap/plugin-datamap-common';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Action } from '../page';
import { GoBack, VersionFrame } from '../versions';
import { differingFields, draftOf } from './Draft';
import { usePartTitle } from './noteFields';
import { WordsOfPart } from './WordsOfPart';

interface VersionItemProps {
  version: NoteVersion;
  isNewest: boolean;
  /** Absent for those who may not. */
  onRevert?: (to: number) => void;
}

/** What one person wrote at one time: before and after. */
export const VersionItem = ({
  version,
  isNewest,
  onRevert,
}: VersionItemProps) => {
  const t = useTranslate();
  const titleOf = usePartTitle();
  const nobody = version.action === 'followed' ? 'history.reading' : 'somebody';
  const person = usePersonName(version.by) ?? t(`describe.${nobody}`);
  const [before, after] = [draftOf(version.before), draftOf(version.after)];
  return (
    <VersionFrame
      person={person}
      at={version.at}
      action={t(`describe.history.${version.action}`)}
      isNewest={isNewest}
      parts={differingFields(before, after).map(field => ({
        title: titleOf(field),
        before: <WordsOfPart field={field} draft={before} />,
        after: <WordsOfPart field={field} draft={after} />,
      }))}
    >
      {onRevert && !isNewest && (
        <GoBack
          person={person}
          at={version.at}
          onRevert={() => onRevert(version.revision)}
        />
      )}
      {onRevert && version.revision === 1 && (
        <Action size="small" variant="outlined" onClick={() => onRevert(0)}>
          {t('describe.history.revertAll')}
        </Action>
      )}
    </VersionFrame>
  );
};
