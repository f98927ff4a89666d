import { makeStyles } from '@material-ui/core/styles';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { useTranslate } from '../../translation';
import { Hops } from './address';

const useStyles = makeStyles(theme => ({
  button: {
    textTransform: 'none',
    color: theme.palette.text.secondary,
    '&.Mui-selected': { color: theme.palette.text.primary, fontWeight: 600 },
  },
}));

interface HopsChoiceProps {
  hops: Hops;
  onHops(hops: Hops): void;
}

/** How far the map goes from the table in its middle. */
export const HopsChoice = ({ hops, onHops }: HopsChoiceProps) => {
  const classes = useStyles();
  const t = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={hops}
      aria-label={t('mapPage.hops.label')}
      onChange={(_, value: Hops | null) => value && onHops(value)}
    >
      {([1, 2] as const).map(value => (
        <ToggleButton key={value} value={value} className={classes.button}>
          {t(`mapPage.hops.${value}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
