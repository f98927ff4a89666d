import { Note } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { PersonalTime, usePersonName } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'block',
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

/** Who wrote it, and when. */
export const WrittenBy = ({ note }: { note: Note }) => {
  const t = useTranslate();
  const classes = useStyles();
  const person = usePersonName(note.by) ?? t('describe.somebody');
  return (
    <span className={classes.root}>
      {note.at
        ? t('describe.writtenBy', {
            person,
            when: <PersonalTime at={note.at} />,
          })
        : person}
    </span>
  );
};
