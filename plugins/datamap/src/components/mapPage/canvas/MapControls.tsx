import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import AddIcon from '@material-ui/icons/Add';
import RemoveIcon from '@material-ui/icons/Remove';
import ZoomOutMapIcon from '@material-ui/icons/ZoomOutMap';
import { useTranslate } from '../../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'absolute',
    right: theme.spacing(1),
    bottom: theme.spacing(1),
    display: 'grid',
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
    '& button': { color: theme.palette.text.primary },
  },
}));

interface MapControlsProps {
  zoomBy(factor: number): void;
  fit(): void;
}

/** What wheel and fingers do, as buttons. */
export const MapControls = ({ zoomBy, fit }: MapControlsProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const buttons = [
    {
      text: t('relationships.picture.zoomIn'),
      Icon: AddIcon,
      act: () => zoomBy(1.4),
    },
    {
      text: t('relationships.picture.zoomOut'),
      Icon: RemoveIcon,
      act: () => zoomBy(1 / 1.4),
    },
    { text: t('relationships.picture.fit'), Icon: ZoomOutMapIcon, act: fit },
  ];
  return (
    <div className={classes.root}>
      {buttons.map(({ text, Icon, act }) => (
        <Tooltip key={text} title={text} placement="left">
          <IconButton size="small" aria-label={text} onClick={act}>
            <Icon fontSize="small" />
          </IconButton>
        </Tooltip>
      ))}
    </div>
  );
};
