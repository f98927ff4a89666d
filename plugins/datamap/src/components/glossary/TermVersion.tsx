import { GlossaryTermVersion } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { formatList } from '../../format';
import { useTranslate } from '../../translation';
import { WrittenText } from '../describe';
import { PersonName, usePersonName } from '../measures';
import { GoBack, VersionFrame } from '../versions';
import { differingParts, TermPart } from './differingParts';

const useStyles = makeStyles(theme => ({
  none: { color: theme.palette.text.secondary },
  words: { unicodeBidi: 'isolate' },
}));

interface WordsProps {
  part: TermPart;
  version: GlossaryTermVersion | undefined;
}

/** What is written in one part of a term, to be read. */
const Words = ({ part, version }: WordsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { name, otherNames = [], definition, contact } = version ?? {};
  const none = (
    <span className={classes.none}>{t('describe.nothingWritten')}</span>
  );
  switch (part) {
    case 'definition':
      return definition ? <WrittenText text={definition} /> : none;
    case 'contact':
      return contact ? <PersonName entityRef={contact} /> : none;
    default: {
      const words = part === 'name' ? name : formatList(otherNames);
      return words ? <span className={classes.words}>{words}</span> : none;
    }
  }
};

interface TermVersionProps {
  version: GlossaryTermVersion;
  /** The one before; the term is new without it. */
  before: GlossaryTermVersion | undefined;
  isNewest: boolean;
  /** Absent for those who may not. */
  onRevert?: () => void;
}

/** What one person wrote about a term at one time: before and after. */
export const TermVersion = ({
  version,
  before,
  isNewest,
  onRevert,
}: TermVersionProps) => {
  const t = useTranslate();
  const person = usePersonName(version.by) ?? t('describe.somebody');
  return (
    <VersionFrame
      person={person}
      at={version.at}
      action={t(before ? 'glossary.history.changed' : 'glossary.history.added')}
      isNewest={isNewest}
      parts={differingParts(before, version).map(part => ({
        title:
          part === 'contact'
            ? t('describe.field.contact')
            : t(`glossary.field.${part}`),
        before: <Words part={part} version={before} />,
        after: <Words part={part} version={version} />,
      }))}
    >
      {onRevert && !isNewest && (
        <GoBack person={person} at={version.at} onRevert={onRevert} />
      )}
    </VersionFrame>
  );
};
