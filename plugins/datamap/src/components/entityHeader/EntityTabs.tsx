import { Link } from '@backstage/core-components';
import { EntityHeaderLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Helmet } from 'react-helmet';
import { Translate, useTranslate } from '../../translation';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    gap: theme.spacing(3),
    margin: theme.spacing(1, 0, 0),
    padding: 0,
    listStyle: 'none',
    overflowX: 'auto',
  },
  tab: {
    display: 'block',
    padding: theme.spacing(1.25, 0),
    fontSize: '0.9375rem',
    whiteSpace: 'nowrap',
    color: theme.palette.text.secondary,
    borderBottom: '2px solid transparent',
    '&:hover': { color: theme.palette.text.primary, textDecoration: 'none' },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '&[aria-current=page]': {
      color: theme.palette.text.primary,
      fontWeight: 600,
      borderBottomColor: theme.palette.primary.main,
    },
  },
  room: { height: theme.spacing(1.5) },
}));

/** What stands on a tab: ours in the reader's language, others as they say. */
function labelOf(id: string, label: string, t: Translate): string {
  switch (id.replace(/^\/+|\/+$/g, '')) {
    case '':
      return t('tablePage.tabs.overview');
    case 'columns':
      return t('tablePage.tabs.columns');
    case 'structure':
      return t('structureTab.tab');
    case 'relationships':
      return t('relationships.title');
    case 'changes':
      return t('changes.tab');
    case 'health':
      return t('tablePage.tabs.health');
    default:
      return label;
  }
}

interface EntityTabsProps extends EntityHeaderLayoutProps {
  /** Address of the entity's page. */
  basePath: string;
}

/** The page's tabs as links; a page of one tab has none. */
export const EntityTabs = ({
  tabs,
  activeTabId,
  basePath,
}: EntityTabsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const items = tabs.flatMap(tab => ('items' in tab ? tab.items : [tab]));
  const active = items.find(({ id }) => id === activeTabId);
  // The catalog's own title of the document says the tab in one language only.
  const documentTitle = active && (
    <Helmet title={labelOf(active.id, active.label, t)} />
  );
  if (items.length < 2) {
    return <div className={classes.room}>{documentTitle}</div>;
  }
  return (
    <nav aria-label={t('tablePage.header.sections')}>
      {documentTitle}
      <ul className={classes.list}>
        {items.map(({ href, id, label }) => (
          <li key={id}>
            <Link
              to={href === '' ? basePath : `${basePath}/${href}`}
              underline="none"
              color="inherit"
              className={classes.tab}
              aria-current={id === activeTabId ? 'page' : undefined}
            >
              {labelOf(id, label, t)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
