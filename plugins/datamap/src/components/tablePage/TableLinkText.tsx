import { Link } from '@backstage/core-components';
import { TableLink } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPath } from '../../routes';

const useStyles = makeStyles(theme => ({
  name: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.875em',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

interface TableLinkTextProps {
  table: TableLink;
  /** Whether the real name stands beside the title. */
  withName?: boolean;
  /** Whether words stand around it, so that colour alone would not tell it from them. */
  inSentence?: boolean;
}

/**
 * Another table by its title, leading to its page; only its name where the
 * reader may not open it.
 */
export const TableLinkText = ({
  table,
  withName,
  inSentence,
}: TableLinkTextProps) => {
  const classes = useStyles();
  const pathOf = useEntityPath();
  const name = `${table.schema}.${table.name}`;
  const path = table.entityRef && pathOf(table.entityRef);

  if (!path) {
    return <code className={classes.name}>{name}</code>;
  }
  return (
    <>
      <Link to={path} title={name} underline={inSentence ? 'always' : 'hover'}>
        {table.title ?? table.name}
      </Link>
      {withName && (
        <>
          {' '}
          <code className={classes.name}>{name}</code>
        </>
      )}
    </>
  );
};
