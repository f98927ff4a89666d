import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { ResponseError } from '@backstage/errors';
import {
  ANNOTATION_QUALIFIED_NAME,
  ANNOTATION_WAREHOUSE,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo } from 'react';
import { useTable } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { HealthChip, LastUpdated, RowCount } from '../measures';
import { Skeleton } from '../states';

const useStyles = makeStyles(theme => ({
  title: { fontWeight: 600, textAlign: 'left' },
  name: {
    display: 'block',
    fontSize: '0.8125rem',
    fontWeight: 400,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  words: { color: theme.palette.text.secondary },
}));

function isClosed(error: unknown): boolean {
  return (
    error instanceof ResponseError && [403, 404].includes(error.statusCode)
  );
}

/** One table that a component depends on: how much, how fresh, how it is doing. */
export const DataUsedRow = ({ entity }: { entity: Entity }) => {
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

  return (
    <tr>
      <th scope="row" className={classes.title}>
        {path ? <Link to={path}>{title ?? name}</Link> : title ?? name}
        <span className={classes.name}>
          {annotations?.[ANNOTATION_QUALIFIED_NAME] ?? name}
        </span>
      </th>
      {!table && error && (
        <td colSpan={3} className={classes.words}>
          {t(isClosed(error) ? 'usedBy.data.closed' : 'usedBy.data.failed')}
        </td>
      )}
      {!table &&
        !error &&
        ['rows', 'updated', 'state'].map(cell => (
          <td key={cell}>
            <Skeleton width="80%" />
          </td>
        ))}
      {table && (
        <>
          <td className={classes.number}>
            <RowCount rows={table.rows} />
          </td>
          <td>
            <LastUpdated updated={table.lastUpdated} />
          </td>
          <td>
            <HealthChip
              health={table.health}
              verdict={table.verdict}
              owner={table.owner || undefined}
            />
          </td>
        </>
      )}
    </tr>
  );
};
