import { makeStyles } from '@material-ui/core/styles';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';

/** How long it is said that the SQL was copied, in milliseconds. */
const saidFor = 2_000;

const useStyles = makeStyles(theme => ({
  code: {
    margin: theme.spacing(0.5, 0),
    padding: theme.spacing(1, 1.5),
    overflowX: 'auto',
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    lineHeight: 1.5,
    whiteSpace: 'pre',
  },
  said: {
    marginLeft: theme.spacing(1),
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
}));

interface SqlToCopyProps {
  sql: string;
  /** What the SQL is called by screen readers. */
  label: string;
}

/** SQL to read and, where the browser lets a page copy, to take along. */
export const SqlToCopy = ({ sql, label }: SqlToCopyProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const [copied, setCopied] = useState<string>();

  useEffect(() => {
    const timer = setTimeout(() => setCopied(undefined), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);

  return (
    <div>
      {/* What scrolls must be reachable for those who scroll by keyboard. */}
      <pre
        className={classes.code}
        role="group"
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <code>{sql}</code>
      </pre>
      {/* Browsers offer the clipboard to pages from a secure origin only. */}
      {navigator.clipboard && (
        <Action
          size="small"
          variant="outlined"
          startIcon={<FileCopyOutlinedIcon fontSize="small" />}
          onClick={async () => {
            await navigator.clipboard.writeText(sql);
            setCopied(sql);
          }}
        >
          {t('relationships.edge.copySql')}
        </Action>
      )}
      <span role="status" className={classes.said}>
        {copied === sql && t('relationships.edge.copied')}
      </span>
    </div>
  );
};
