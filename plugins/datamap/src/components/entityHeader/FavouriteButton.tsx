import { Entity } from '@backstage/catalog-model';
import { useStarredEntity } from '@backstage/plugin-catalog-react';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import StarIcon from '@material-ui/icons/Star';
import StarBorderIcon from '@material-ui/icons/StarBorder';
import { useTranslate } from '../../translation';

/** Keeps a table among the reader's favourites. */
export const FavouriteButton = ({ entity }: { entity: Entity }) => {
  const t = useTranslate();
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(entity);
  const label = isStarredEntity
    ? t('tablePage.header.removeFavourite')
    : t('tablePage.header.addFavourite');
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} size="small" onClick={toggleStarredEntity}>
        {isStarredEntity ? <StarIcon /> : <StarBorderIcon />}
      </IconButton>
    </Tooltip>
  );
};
