import { makeStyles } from '@material-ui/core/styles';

/** The room of the map, and what is beside it; on a phone they are below each other. */
export const useWorkspaceStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: '320px minmax(0, 1fr)',
    gridTemplateAreas: '"find map" "more map" ". foot"',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    columnGap: theme.spacing(3),
    rowGap: theme.spacing(2),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"find" "map" "foot" "more"',
      gridTemplateRows: 'none',
    },
  },
  find: { gridArea: 'find', paddingTop: theme.spacing(1) },
  more: {
    gridArea: 'more',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: theme.spacing(3),
    minHeight: 0,
    [theme.breakpoints.up('md')]: {
      maxHeight: 'max(480px, calc(100vh - 280px))',
      overflowY: 'auto',
      paddingRight: theme.spacing(1),
      // Room for the focus ring of what is inside.
      paddingLeft: 3,
      marginLeft: -3,
    },
  },
  map: {
    gridArea: 'map',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gap: theme.spacing(1),
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    minHeight: 40,
  },
  picture: {
    height: 'max(480px, calc(100vh - 260px))',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflow: 'hidden',
    [theme.breakpoints.down('sm')]: { height: '60vh', minHeight: 320 },
  },
  foot: { gridArea: 'foot', display: 'grid', gap: theme.spacing(1) },
}));
