import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { PersonName } from '../measures';
import { Draft, DraftField, KnownField, ownIdOf } from './Draft';
import { useNoteFields } from './noteFields';
import { OwnFieldWords } from './OwnFieldWords';
import { rhythmInWords } from './rhythmInWords';
import { WrittenText } from './WrittenText';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  none: { color: theme.palette.text.secondary },
  words: { unicodeBidi: 'isolate', overflowWrap: 'anywhere' },
}));

interface WordsOfPartProps {
  field: DraftField;
  draft: Draft;
}

/** What is written in one part, to be read. */
export const WordsOfPart = ({ field, draft }: WordsOfPartProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const fields = useNoteFields();
  const none = (
    <span className={classes.none}>{t('describe.nothingWritten')}</span>
  );
  const id = ownIdOf(field);
  if (id !== undefined) {
    const value = draft.fields[id];
    return value ? (
      <span className={classes.words}>
        <OwnFieldWords
          field={fields.find(one => one.id === id)}
          value={value}
        />
      </span>
    ) : (
      none
    );
  }
  const part = field as KnownField;
  switch (part) {
    case 'description':
      return draft.description ? (
        <WrittenText text={draft.description} />
      ) : (
        none
      );
    case 'links':
      return draft.links.length ? (
        <ul className={classes.list}>
          {draft.links.map(({ title, url }) => (
            <li key={`${title} ${url}`} className={classes.words}>
              {title} ({url})
            </li>
          ))}
        </ul>
      ) : (
        none
      );
    case 'values': {
      const values = draft.values.filter(({ meaning }) => meaning);
      return values.length ? (
        <ul className={classes.list}>
          {values.map(({ value, meaning }) => (
            <li key={value} className={classes.words}>
              <code>{value}</code> {meaning}
            </li>
          ))}
        </ul>
      ) : (
        none
      );
    }
    case 'rhythm': {
      const { every, by } = draft.rhythm;
      return every ? <>{rhythmInWords({ every, by }, t)}</> : none;
    }
    case 'contact':
      return draft.contact ? <PersonName entityRef={draft.contact} /> : none;
    default:
      return draft[part] ? (
        <span className={classes.words}>{draft[part]}</span>
      ) : (
        none
      );
  }
};
