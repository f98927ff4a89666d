import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { OwnerLink } from '../measures';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  owner: { fontSize: '1rem', fontWeight: 600, lineHeight: 1.4 },
  words: {
    margin: theme.spacing(0.75, 0, 0),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

/** Whom to ask; that nobody is named is said, not left blank. */
export const OwnerSection = ({ owner }: { owner: string | undefined }) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <Section title={t('tablePage.owner.title')}>
      {owner && (
        <div className={classes.owner}>
          <OwnerLink owner={owner} />
        </div>
      )}
      <p className={classes.words}>
        {owner ? t('tablePage.owner.meaning') : t('tablePage.owner.none')}
      </p>
    </Section>
  );
};
