import { makeStyles } from '@material-ui/core/styles';

/** Below this width a row becomes a small card and the head is for screen readers only. */
const narrow = '@media (max-width: 899.95px)';

const wideColumns =
  '40px minmax(150px, 1.3fr) minmax(150px, 1.2fr) minmax(150px, 1.1fr) minmax(96px, 0.7fr) minmax(120px, 1fr) minmax(180px, 1.7fr)';

/** How the columns' table looks, wide and narrow. */
export const useColumnsTableStyles = makeStyles(theme => ({
  scroller: {
    maxHeight: 'max(420px, calc(100vh - 250px))',
    overflow: 'auto',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    backgroundColor: theme.palette.background.paper,
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  table: {
    minWidth: 860,
    [narrow]: { minWidth: 0 },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: wideColumns,
    columnGap: theme.spacing(2),
    padding: theme.spacing(1.5, 2),
    boxSizing: 'border-box',
    borderBottom: `1px solid ${theme.palette.divider}`,
    [narrow]: {
      gridTemplateColumns: '32px minmax(0, 1fr)',
      columnGap: theme.spacing(1),
      rowGap: theme.spacing(0.75),
      padding: theme.spacing(1.5),
      '& > *': { gridColumn: 2 },
      '& > :first-child': { gridColumn: 1, gridRow: 1 },
    },
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: theme.palette.background.paper,
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 700,
    borderBottom: `1px solid ${theme.palette.divider}`,
    [narrow]: {
      position: 'absolute',
      width: 1,
      height: 1,
      padding: 0,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
  },
  headRow: {
    display: 'grid',
    gridTemplateColumns: wideColumns,
    columnGap: theme.spacing(2),
    padding: theme.spacing(1, 2),
  },
  body: { position: 'relative' },
  floating: { position: 'absolute', top: 0, left: 0, right: 0 },
  cell: {
    minWidth: 0,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    '&:empty': { [narrow]: { display: 'none' } },
  },
  position: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
  },
  title: { fontWeight: 700 },
  code: {
    display: 'block',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
    color: theme.palette.text.secondary,
  },
  inlineCode: {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.8125rem',
  },
  quiet: { color: theme.palette.text.secondary },
  keys: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5),
  },
  more: {
    border: 0,
    padding: 0,
    background: 'none',
    font: 'inherit',
    color: theme.palette.link,
    cursor: 'pointer',
    textDecoration: 'underline',
  },
}));
