import { Link } from '@backstage/core-components';
import { DescribingItem, madeReadable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useTranslate } from '../../translation';
import { useEntityPath } from '../../routes';

const useStyles = makeStyles(theme => ({
  title: { margin: 0, fontSize: '1.25rem', lineHeight: 1.4, fontWeight: 600 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    margin: theme.spacing(0.5, 0, 0),
    fontSize: '0.875rem',
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
  },
}));

interface DeskHeadingProps {
  id: string;
  item: DescribingItem;
}

/** Which table or column it is, and how much it is used. */
export const DeskHeading = ({
  id,
  item: { table, column, use },
}: DeskHeadingProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useEntityPath()(table.entityRef ?? '');
  const title = table.title ?? table.name;
  const name = `${table.schema}.${table.name}`;
  return (
    <div>
      <h2 id={id} className={classes.title}>
        {column
          ? t('desk.column', { column: madeReadable(column.name) })
          : t('desk.table', { table: title })}
      </h2>
      <p className={classes.facts}>
        {column && (
          <span>
            <code>{column.name}</code> · <code>{column.type}</code>
          </span>
        )}
        <span>
          {column ? t('desk.inTable') : t('desk.tableName')}{' '}
          {path ? (
            <Link to={path} underline="always">
              {column ? title : name}
            </Link>
          ) : (
            name
          )}
          {column && ` (${name})`}
        </span>
        {use.references > 0 && (
          <span>{t('desk.references', { count: use.references })}</span>
        )}
        {use.scans !== undefined && use.scans > 0 && (
          <span>{t('desk.scans', { count: use.scans })}</span>
        )}
      </p>
    </div>
  );
};
