import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { schemaRouteRef } from '../../../routes';
import { useTranslate } from '../../../translation';
import { Action } from '../../page';
import { ChangeMapAddress, toSchema } from '../address';
import { SceneSchema } from '../scene';
import { useSelectedStyles } from './useSelectedStyles';

interface SelectedSchemaProps {
  thing: SceneSchema;
  warehouse: string;
  onChange: ChangeMapAddress;
}

/** A schema's figures, and where one can go from it. */
export const SelectedSchema = ({
  thing: { id, figures, isFrame },
  warehouse,
  onChange,
}: SelectedSchemaProps) => {
  const classes = useSelectedStyles();
  const t = useTranslate();
  const path = useRouteRef(schemaRouteRef);
  return (
    <>
      <div className={classes.figures}>{figures}</div>
      <div className={classes.actions}>
        {path && (
          <Link to={path({ warehouse, schema: id })}>
            {t('mapPage.selected.openSchema')}
          </Link>
        )}
        {!isFrame && (
          <Action
            size="small"
            variant="outlined"
            onClick={() => onChange(now => toSchema(now, id))}
          >
            {t('mapPage.selected.showSchema')}
          </Action>
        )}
      </div>
    </>
  );
};
