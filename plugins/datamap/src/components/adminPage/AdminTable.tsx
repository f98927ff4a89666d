import { ReactNode } from 'react';
import { useAdminStyles } from './useAdminStyles';

interface AdminTableProps {
  /** What it is called by screen readers. */
  label: string;
  headings: string[];
  rows: Array<{ key: string; cells: ReactNode[] }>;
}

/** A plain table; its first column names the row. */
export const AdminTable = ({ label, headings, rows }: AdminTableProps) => {
  const classes = useAdminStyles();
  return (
    // What scrolls must be reachable for those who scroll by keyboard.
    <div
      className={classes.scroll}
      role="group"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {headings.map(heading => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...others] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {others.map((cell, index) => (
                <td key={headings[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
