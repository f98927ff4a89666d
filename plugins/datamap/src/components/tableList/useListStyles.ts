import { makeStyles } from '@material-ui/core/styles';

/** The look that the lists of tables share: a row each, a card each on a phone. */
export const useListStyles = makeStyles(theme => ({
  table: { ...theme.typography.body2, width: '100%' },
  stale: { opacity: 0.6, transition: 'opacity 120ms linear' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 128px 80px 112px minmax(88px, 120px)',
    columnGap: theme.spacing(2),
    alignItems: 'start',
    padding: theme.spacing(1.5, 1),
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      rowGap: theme.spacing(1),
      padding: theme.spacing(2, 0),
    },
  },
  /** Stays in sight while its rows are scrolled. */
  sticky: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: `var(--bui-bg-app, ${theme.palette.background.default})`,
  },
  head: {
    alignItems: 'end',
    padding: theme.spacing(1),
    color: theme.palette.text.secondary,
    borderBottom: `1px solid ${theme.palette.divider}`,
    [theme.breakpoints.down('sm')]: { display: 'none' },
  },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    wordBreak: 'keep-all',
    [theme.breakpoints.down('sm')]: { textAlign: 'left' },
  },
  wide: { [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' } },
  label: {
    ...theme.typography.caption,
    display: 'none',
    color: theme.palette.text.secondary,
    [theme.breakpoints.down('sm')]: { display: 'block' },
  },
  foot: { padding: theme.spacing(2, 0), color: theme.palette.text.secondary },
}));
