import { makeStyles } from '@material-ui/core/styles';

/** How a tree and its items look. */
export const useTreeStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  group: { margin: 0, padding: theme.spacing(0, 0, 0.5, 2), listStyle: 'none' },
  item: {
    ...theme.typography.body2,
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&[aria-selected=true]': {
      backgroundColor: theme.palette.action.selected,
      fontWeight: 600,
      '& $name': { color: theme.palette.text.primary },
    },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  chevron: {
    display: 'inline-block',
    width: '1.5em',
    fontSize: '1.125em',
    lineHeight: 1,
    verticalAlign: 'middle',
  },
  name: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
}));
