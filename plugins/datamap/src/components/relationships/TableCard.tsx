import { Link } from '@backstage/core-components';
import { MapTable } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';

/** How much room a card takes, in pixels of the picture. */
export const cardSize = { width: 190, height: 54 };

const useStyles = makeStyles(theme => ({
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    width: '100%',
    height: '100%',
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 8,
    backgroundColor: theme.palette.background.paper,
    boxShadow: theme.shadows[1],
    fontFamily: theme.typography.fontFamily,
    '&:hover': { borderColor: theme.palette.primary.main },
    '&[data-here]': {
      borderColor: theme.palette.primary.main,
      borderWidth: 2,
    },
    '&[data-view]': { borderStyle: 'dashed' },
  },
  link: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    padding: theme.spacing(0.5, 1.25),
    color: theme.palette.text.primary,
    borderRadius: 8,
    '&:hover': { textDecoration: 'none' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  title: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '0.875rem',
    lineHeight: 1.4,
    fontWeight: 600,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '0.75rem',
    lineHeight: 1.4,
    color: theme.palette.text.secondary,
  },
  more: {
    flex: 'none',
    minWidth: 30,
    padding: theme.spacing(0, 0.75),
    border: 0,
    borderLeft: `1px solid ${theme.palette.divider}`,
    borderRadius: '0 7px 7px 0',
    background: 'none',
    color: theme.palette.text.secondary,
    font: 'inherit',
    fontSize: '0.75rem',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    // Drawn, not said: the button has a name in words.
    '&::before': { content: 'attr(data-more)' },
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
    },
  },
}));

interface TableCardProps {
  table: MapTable;
  /** Whether it is the table of the page. */
  here: boolean;
  /** Whether its neighbours are shown as well. */
  open: boolean;
  onToggle(): void;
}

/**
 * A table in the picture: its title and name lead to its page. The list beside
 * the picture has the same for the keyboard, so that 150 cards are no stops.
 */
export const TableCard = ({ table, here, open, onToggle }: TableCardProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const path = useEntityPath()(table.entityRef);
  const { kind, leftOut, name, schema, title } = table;
  const isView = kind === 'view' || kind === 'materialized-view';
  const words = (
    <>
      <span className={classes.title}>{title}</span>
      <span className={classes.name}>
        {here
          ? t('relationships.picture.here')
          : `${
              isView ? `${t(`startPage.kind.${kind}`)} · ` : ''
            }${schema}.${name}`}
      </span>
    </>
  );
  const hint = `${title} (${schema}.${name})`;

  return (
    <div
      className={classes.card}
      data-here={here ? '' : undefined}
      data-view={isView ? '' : undefined}
    >
      {path && !here ? (
        <Link
          to={path}
          tabIndex={-1}
          underline="none"
          title={hint}
          className={classes.link}
        >
          {words}
        </Link>
      ) : (
        <span className={classes.link} title={hint}>
          {words}
        </span>
      )}
      {!here && (open || leftOut > 0) && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.more}
          data-more={open ? '−' : `+${leftOut}`}
          aria-expanded={open}
          aria-label={
            open
              ? t('relationships.picture.collapse', { title })
              : t('relationships.picture.expand', { title, count: leftOut })
          }
          onClick={onToggle}
        />
      )}
    </div>
  );
};
