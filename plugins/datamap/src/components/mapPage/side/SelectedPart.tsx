import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translation';
import { ChangeMapAddress, MapAddress } from '../address';
import { MapScene, thingOf } from '../scene';
import { ConnectionsOfSelected } from './ConnectionsOfSelected';
import { SelectedSchema } from './SelectedSchema';
import { SelectedTable } from './SelectedTable';
import { useSelectedStyles } from './useSelectedStyles';

interface SelectedPartProps {
  warehouse: string;
  scene: MapScene;
  address: MapAddress;
  onChange: ChangeMapAddress;
  /** Goes to something that something selected is connected to. */
  onSelect(id: string): void;
}

/** What is selected, what can be done with it, and what it is connected to. */
export const SelectedPart = (props: SelectedPartProps) => {
  const classes = useSelectedStyles();
  const t = useTranslate();
  const { address, scene } = props;
  const thing = address.selected ? thingOf(scene, address.selected) : undefined;
  if (!thing) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('mapPage.selected.none')}
      </Typography>
    );
  }
  return (
    <div className={classes.root}>
      <div>
        <h3 className={classes.title}>{thing.title}</h3>
        <span className={classes.name}>{thing.name}</span>
      </div>
      {thing.kind === 'table' ? (
        <SelectedTable {...props} thing={thing} />
      ) : (
        <SelectedSchema {...props} thing={thing} />
      )}
      <ConnectionsOfSelected
        scene={scene}
        selected={thing}
        onSelect={props.onSelect}
      />
    </div>
  );
};
