import { AdminWarehouse } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import ReportProblemOutlinedIcon from '@material-ui/icons/ReportProblemOutlined';
import { formatCount, useReader } from '../../format';
import { Translate, useTranslate } from '../../translation';
import { warningWithRemedy } from '../../words';
import { SqlToCopy } from '../relationships/SqlToCopy';
import { useAdminStyles } from './useAdminStyles';

type Warning = AdminWarehouse['warnings'][number];

/** How many of the places are named. */
const named = 5;

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(3) },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    fontSize: '0.875rem',
    lineHeight: 1.5,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '& > *': { gridColumn: 2, minWidth: 0, maxWidth: '88ch' },
  },
  icon: {
    gridColumn: '1 !important',
    marginTop: 2,
    color: theme.palette.warning.main,
  },
  what: { fontWeight: 700 },
  muted: { color: theme.palette.text.secondary },
}));

function placesInWords(
  { count = 0, names = [] }: Warning,
  t: Translate,
  locale: string,
): string | undefined {
  const first = names.slice(0, named);
  const more = Math.max(count, names.length) - first.length;
  const words = first.join(', ');
  if (first.length === 0) {
    return undefined;
  }
  return more > 0
    ? t('adminPage.warnings.namesMore', {
        names: words,
        count: more,
        figure: formatCount(more, 'exact', locale),
      })
    : t('adminPage.warnings.names', { names: words });
}

/** What we noticed about our access, and what ends it; nothing where all is well. */
export const AccessWarnings = ({ warnings }: { warnings: Warning[] }) => {
  const classes = useStyles();
  const common = useAdminStyles();
  const t = useTranslate();
  const reader = useReader();
  if (warnings.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <h3 className={common.heading}>{t('adminPage.warnings.title')}</h3>
      <p className={common.lead}>{t('adminPage.warnings.lead')}</p>
      <ul className={classes.list}>
        {warnings.map(warning => {
          const { what, remedy } = warningWithRemedy(warning, t, reader);
          const places = placesInWords(warning, t, reader.locale);
          return (
            <li key={warning.code} className={classes.item}>
              <ReportProblemOutlinedIcon
                className={classes.icon}
                fontSize="small"
                aria-hidden="true"
              />
              <div className={classes.what}>{what}</div>
              {places && <div className={classes.muted}>{places}</div>}
              {remedy && <div>{remedy}</div>}
              {warning.sql && (
                <SqlToCopy
                  sql={warning.sql}
                  label={t('adminPage.warnings.sql')}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
