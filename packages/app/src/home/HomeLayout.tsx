import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment, useEffect } from 'react';
import { appTranslationRef } from '../translations/appTranslationRef';
import { chosenWidgets } from './chosenWidgets';

const useStyles = makeStyles(theme => ({
  root: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 1280,
    margin: '0 auto',
    padding: theme.spacing(4, 4, 8),
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 8) },
  },
  title: {
    margin: 0,
    fontSize: '1.75rem',
    lineHeight: 1.25,
    fontWeight: 700,
  },
  lead: { margin: theme.spacing(1, 0, 4) },
  widgets: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: theme.spacing(3),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: theme.spacing(3), minWidth: 0 },
}));

/**
 * The home page: cards that are as high as what they hold, one below the other
 * where there is little room. `page:home` says in the configuration which ones.
 */
export const HomeLayout = ({ widgets, defaultConfig }: HomePageLayoutProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(appTranslationRef);
  const portal = useApi(configApiRef).getOptionalString('app.title');
  const title = t('home.title');

  useEffect(() => {
    document.title = portal ? `${title} | ${portal}` : title;
  }, [portal, title]);

  return (
    <main className={classes.root}>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.lead}>{t('home.lead')}</p>
      <div className={classes.widgets}>
        {chosenWidgets(widgets, defaultConfig).map(column => (
          <div key={column[0].node.spec.id} className={classes.column}>
            {column.map(({ node, component }) => (
              <Fragment key={node.spec.id}>{component}</Fragment>
            ))}
          </div>
        ))}
      </div>
    </main>
  );
};
