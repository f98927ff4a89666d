import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import { ANNOTATION_WAREHOUSE } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useTable } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { Skeleton } from '../states';
import { TableFacts } from './TableFacts';
import { WidgetItem } from './WidgetItem';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1.25, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
    '&:first-child': { borderTop: 'none' },
  },
  title: {
    fontSize: theme.typography.body1.fontSize,
    fontWeight: 600,
    overflowWrap: 'anywhere',
  },
  words: { color: theme.palette.text.secondary },
}));

function isClosed(error: unknown): boolean {
  return (
    error instanceof ResponseError && [403, 404].includes(error.statusCode)
  );
}

/** A favourite: as the catalog names it, until its figures are there. */
export const StarredItem = ({ entity }: { entity: Entity }) => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useEntityPath()(stringifyEntityRef(entity));
  const { annotations, name, namespace, title } = entity.metadata;
  const warehouse = annotations?.[ANNOTATION_WAREHOUSE] ?? namespace ?? '';
  const address = useMemo(
    () => ({ warehouse, table: name }),
    [warehouse, name],
  );
  const { data: table, error } = useTable(address);

  if (table) {
    return (
      <WidgetItem table={table}>
        <TableFacts table={table} />
      </WidgetItem>
    );
  }
  return (
    <li className={classes.root}>
      <span className={classes.title}>
        {path ? <Link to={path}>{title ?? name}</Link> : title ?? name}
      </span>
      {error ? (
        <span className={classes.words}>
          {t(
            isClosed(error)
              ? 'homeWidgets.starred.closed'
              : 'homeWidgets.starred.failed',
          )}
        </span>
      ) : (
        <Skeleton width="60%" height={20} />
      )}
    </li>
  );
};
