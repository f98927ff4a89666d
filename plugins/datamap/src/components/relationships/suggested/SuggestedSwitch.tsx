import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translation';

interface SuggestedSwitchProps {
  shown: boolean;
  onShow(shown: boolean): void;
}

/** Whether guesses are drawn beside what the database records. */
export const SuggestedSwitch = ({ shown, onShow }: SuggestedSwitchProps) => {
  const t = useTranslate();
  return (
    <FormControlLabel
      control={
        <Switch
          size="small"
          color="primary"
          checked={shown}
          onChange={(_, checked) => onShow(checked)}
        />
      }
      label={
        <Typography variant="body2">
          {t('relationships.suggested.show')}
        </Typography>
      }
    />
  );
};
