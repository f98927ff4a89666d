import { Link } from '@backstage/core-components';
import { TableSummary } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { plainMarkdown } from '../describe/plainMarkdown';
import { TrustMark } from '../trust';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(0.25), minWidth: 0 },
  title: { fontWeight: 600, overflowWrap: 'anywhere' },
  name: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  description: {
    ...theme.typography.body2,
    color: theme.palette.text.secondary,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
}));

interface TableTitleProps {
  table: TableSummary;
  /** Whether to say which warehouse, where there are several. */
  withWarehouse?: boolean;
}

/** What people call a table, leading to its page, with its real name below. */
export const TableTitle = ({ table, withWarehouse }: TableTitleProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const path = useEntityPath()(table.entityRef);
  return (
    <div className={classes.root}>
      <span className={classes.title}>
        {path ? (
          <Link to={path}>
            <bdi>{table.title}</bdi>
          </Link>
        ) : (
          <bdi>{table.title}</bdi>
        )}
      </span>
      <span className={classes.name}>
        {withWarehouse && `${table.warehouse} · `}
        <bdi>
          {table.schema}.{table.name}
        </bdi>
        {table.kind !== 'table' && ` · ${t(`startPage.kind.${table.kind}`)}`}
      </span>
      <TrustMark trust={table.trust} />
      {table.description && table.description !== table.title && (
        <span className={classes.description}>
          {plainMarkdown(table.description)}
        </span>
      )}
    </div>
  );
};
