import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { Translate, useTranslate } from '../../translation';
import { OwnerLink } from '../measures';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    '&:first-child': { borderTop: 'none', paddingTop: 0 },
  },
  name: { fontWeight: 600 },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    color: theme.palette.text.secondary,
  },
  description: { margin: 0 },
}));

function kindInWords(kind: string, t: Translate): string {
  switch (kind.toLocaleLowerCase('en-US')) {
    case 'component':
      return t('usedBy.kind.component');
    case 'api':
      return t('usedBy.kind.api');
    case 'system':
      return t('usedBy.kind.system');
    case 'resource':
      return t('usedBy.kind.resource');
    default:
      return t('usedBy.kind.other');
  }
}

/** One thing that uses a table: what it is called, what it does, whose it is. */
export const UserItem = ({ entity }: { entity: Entity }) => {
  const t = useTranslate();
  const classes = useStyles();
  const { description } = entity.metadata;
  const owners = (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_OWNED_BY)
    .map(({ targetRef }) => targetRef);
  return (
    <li className={classes.root}>
      <span className={classes.name}>
        <EntityRefLink
          entityRef={parseEntityRef(stringifyEntityRef(entity))}
          title={entity.metadata.title}
          hideIcon
        />
      </span>
      {description && <p className={classes.description}>{description}</p>}
      <div className={classes.about}>
        <span>{kindInWords(entity.kind, t)}</span>
        {owners.map(owner => (
          <span key={owner}>
            · <OwnerLink owner={owner} />
          </span>
        ))}
      </div>
    </li>
  );
};
