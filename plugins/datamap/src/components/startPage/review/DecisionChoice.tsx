import { ReviewDecision } from '@datamap/plugin-datamap-common';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translation';

const decisions: ReviewDecision[] = ['expected', 'to-be-removed', 'wrong'];

const useStyles = makeStyles(theme => ({
  question: {
    ...theme.typography.body2,
    fontWeight: 600,
    color: theme.palette.text.primary,
    '&.Mui-focused': { color: theme.palette.text.primary },
  },
  choice: { alignItems: 'flex-start', marginTop: theme.spacing(1) },
  radio: { padding: theme.spacing(0, 1) },
}));

interface DecisionChoiceProps {
  /** Whether the question is why nothing new comes, not why nothing is there. */
  isStale: boolean;
  decision: ReviewDecision | undefined;
  onDecide(decision: ReviewDecision): void;
}

/** The three things that a review may say. */
export const DecisionChoice = ({
  isStale,
  decision,
  onDecide,
}: DecisionChoiceProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const hintOf = (value: ReviewDecision) =>
    isStale && value !== 'to-be-removed'
      ? t(`startPage.review.${value}HintStale`)
      : t(`startPage.review.${value}Hint`);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend" className={classes.question}>
        {t('startPage.review.what')}
      </FormLabel>
      <RadioGroup
        value={decision ?? ''}
        onChange={event => onDecide(event.target.value as ReviewDecision)}
      >
        {decisions.map(value => (
          <FormControlLabel
            key={value}
            value={value}
            className={classes.choice}
            control={
              <Radio size="small" color="primary" className={classes.radio} />
            }
            label={
              <>
                <Typography variant="body2">
                  {t(`startPage.review.${value}`)}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {hintOf(value)}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
};
