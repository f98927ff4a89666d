import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { HistoryRange } from '../../../query';
import { useTranslate } from '../../../translation';

const useStyles = makeStyles(theme => ({
  button: {
    textTransform: 'none',
    color: theme.palette.text.secondary,
    '&.Mui-selected': { color: theme.palette.text.primary, fontWeight: 600 },
  },
}));

interface RangeChoiceProps {
  range: HistoryRange;
  onRange(range: HistoryRange): void;
}

/** How far back the history goes. */
export const RangeChoice = ({ range, onRange }: RangeChoiceProps) => {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={range}
      aria-label={t('healthTab.history.range.label')}
      onChange={(_, value: HistoryRange | null) => value && onRange(value)}
    >
      {(['month', 'year', 'all'] as const).map(value => (
        <ToggleButton key={value} value={value} className={classes.button}>
          {t(`healthTab.history.range.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
