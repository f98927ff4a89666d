import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import CheckIcon from '@material-ui/icons/Check';
import FileCopyOutlinedIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import { useTranslate } from '../../translation';
import { VisuallyHidden } from '../states';

/** How long it is said that the name was copied, in milliseconds. */
const saidFor = 2_000;

const useStyles = makeStyles(theme => ({
  button: {
    marginLeft: theme.spacing(0.5),
    color: theme.palette.text.secondary,
    '& svg': { fontSize: '1rem' },
  },
}));

/** Copies a name; nothing where the browser lets no page copy. */
export const CopyButton = ({ text }: { text: string }) => {
  const t = useTranslate();
  const classes = useStyles();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    const timer = copied && setTimeout(() => setCopied(false), saidFor);
    return () => clearTimeout(timer || undefined);
  }, [copied]);

  // Browsers offer the clipboard to pages from a secure origin only.
  if (!navigator.clipboard) {
    return null;
  }
  const label = t('tablePage.header.copyName', { name: text });
  return (
    <>
      <Tooltip title={copied ? t('tablePage.header.copied') : label}>
        <IconButton
          size="small"
          aria-label={label}
          className={classes.button}
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setCopied(true);
          }}
        >
          {copied ? <CheckIcon /> : <FileCopyOutlinedIcon />}
        </IconButton>
      </Tooltip>
      <span role="status">
        {copied && (
          <VisuallyHidden>{t('tablePage.header.copied')}</VisuallyHidden>
        )}
      </span>
    </>
  );
};
