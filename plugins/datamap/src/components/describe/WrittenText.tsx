import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { safeAddress, safeMarkdown } from './safeMarkdown';

const useStyles = makeStyles(theme => ({
  root: {
    maxWidth: '80ch',
    fontSize: '0.9375rem',
    lineHeight: 1.6,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& h3, & h4, & h5, & h6': {
      margin: theme.spacing(1.5, 0, 0.5),
      fontSize: '0.9375rem',
      fontWeight: 600,
    },
    '& ul, & ol': { paddingLeft: theme.spacing(3) },
    '& pre': { overflowX: 'auto' },
  },
}));

/** What people wrote, in Markdown; no HTML, no script and no picture in it has any effect. */
export const WrittenText = ({ text }: { text: string }) => (
  <MarkdownContent
    content={safeMarkdown(text)}
    dialect="common-mark"
    className={useStyles().root}
    transformLinkUri={safeAddress}
  />
);
