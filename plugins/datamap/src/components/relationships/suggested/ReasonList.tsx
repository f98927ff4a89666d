import { InferredReference } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(0.5, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: '0.8125rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

/** Why a reference is suggested, and what to know about it, a sentence each. */
export const ReasonList = ({ reference }: { reference: InferredReference }) => {
  const t = useTranslate();
  const classes = useStyles();
  return (
    <ul className={classes.root} aria-label={t('relationships.suggested.why')}>
      {reference.reasons.map(reason => (
        <li key={reason}>
          {t(`relationships.suggested.reason.${reason}`, {
            readAs: reference.readAs ?? '',
          })}
        </li>
      ))}
    </ul>
  );
};
