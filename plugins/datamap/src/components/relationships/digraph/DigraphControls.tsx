import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import AddIcon from '@material-ui/icons/Add';
import FullscreenIcon from '@material-ui/icons/Fullscreen';
import RemoveIcon from '@material-ui/icons/Remove';
import { useTranslate } from '../../../translation';
import { useDigraphStyles } from './useDigraphStyles';

interface DigraphControlsProps {
  /** Zooms by a share, such as 0.25 for a quarter closer. */
  onZoom(share: number): void;
  onFit(): void;
}

/** Zooming for the mouse, the keyboard and screen readers. */
export const DigraphControls = ({ onZoom, onFit }: DigraphControlsProps) => {
  const t = useTranslate();
  const classes = useDigraphStyles();
  const controls = [
    { name: 'zoomIn', Icon: AddIcon, run: () => onZoom(0.3) },
    { name: 'zoomOut', Icon: RemoveIcon, run: () => onZoom(-0.25) },
    { name: 'fit', Icon: FullscreenIcon, run: onFit },
  ] as const;
  return (
    <div className={classes.controls}>
      {controls.map(({ name, Icon, run }) => {
        const label = t(`relationships.picture.${name}`);
        return (
          <Tooltip key={name} title={label} placement="left">
            <IconButton
              size="small"
              aria-label={label}
              className={classes.control}
              onClick={run}
            >
              <Icon fontSize="small" />
            </IconButton>
          </Tooltip>
        );
      })}
    </div>
  );
};
