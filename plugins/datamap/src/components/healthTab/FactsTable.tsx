import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    '& th, & td': {
      padding: theme.spacing(1, 2, 1, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      textAlign: 'left',
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
      fontVariantNumeric: 'tabular-nums',
    },
    '& thead th': {
      fontSize: theme.typography.caption.fontSize,
      color: theme.palette.text.secondary,
    },
    // A name is broken only where it would be wider than all there is.
    '& tbody th': { fontWeight: 'inherit' },
    '& tbody th, & tbody th code': { overflowWrap: 'break-word' },
    [theme.breakpoints.down('xs')]: {
      '& thead': {
        position: 'absolute',
        width: 1,
        height: 1,
        overflow: 'hidden',
        clip: 'rect(0 0 0 0)',
      },
      '& tr': {
        display: 'block',
        padding: theme.spacing(1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
      '& tbody th, & td': { display: 'block', padding: 0, border: 0 },
      '& tbody th': { fontWeight: 600 },
      // The heads are out of sight here.
      '& td::before': {
        content: 'attr(data-head) ": "',
        color: theme.palette.text.secondary,
      },
    },
  },
}));

interface FactsTableProps {
  /** What the table is called by screen readers. */
  label: string;
  heads: string[];
  /** The first cell names the row. */
  rows: Array<{ key: string; cells: ReactNode[] }>;
}

/** A small table; where there is no room, each row is a block of its own. */
export const FactsTable = ({ label, heads, rows }: FactsTableProps) => {
  const classes = useStyles();
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...values] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {values.map((value, position) => (
              <td key={heads[position + 1]} data-head={heads[position + 1]}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
