import { Link } from '@backstage/core-components';
import {
  Certification,
  Deprecation,
  Successor,
  Table,
} from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import UpdateIcon from '@material-ui/icons/Update';
import VerifiedUserOutlinedIcon from '@material-ui/icons/VerifiedUserOutlined';
import { formatDay, useReader } from '../../format';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { usePersonName } from '../measures';
import { Notice } from '../states';
import { formatGoneFrom, isGone } from './trustInWords';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1), alignItems: 'flex-start' },
  icon: { flex: 'none', marginTop: 2, color: theme.palette.success.main },
  due: { color: theme.palette.text.secondary },
  sentence: { margin: 0, fontSize: '1rem', lineHeight: 1.5, fontWeight: 600 },
  more: {
    margin: theme.spacing(0.25, 0, 0),
    maxWidth: '80ch',
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
  },
  line: { margin: theme.spacing(0.5, 0, 0) },
  first: { margin: 0 },
}));

const Certified = ({ certification }: { certification: Certification }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const { sentence, by, at, confirmAgain, changedAt } = certification;
  const person = usePersonName(by);
  const day = formatDay(at, reader);
  const Icon = confirmAgain ? UpdateIcon : VerifiedUserOutlinedIcon;
  return (
    <div className={classes.root}>
      <Icon
        className={`${classes.icon} ${confirmAgain ? classes.due : ''}`}
        aria-hidden="true"
        fontSize="small"
      />
      <div>
        <p className={classes.sentence}>
          {t('trust.banner.certified', { sentence })}
        </p>
        <p className={classes.more}>
          {person
            ? t('trust.banner.by', { person, day })
            : t('trust.banner.anonymous', { day })}
        </p>
        {confirmAgain && (
          <p className={classes.more}>
            {confirmAgain === 'changed' && changedAt
              ? t('trust.banner.changed', { day: formatDay(changedAt, reader) })
              : t('trust.banner.tooOld')}
          </p>
        )}
      </div>
    </div>
  );
};

const SuccessorLink = ({ successor }: { successor: Successor }) => {
  const path = useEntityPath()(successor.entityRef);
  const words = `${successor.title} (${successor.schema}.${successor.name})`;
  return path ? <Link to={path}>{words}</Link> : <>{words}</>;
};

const Deprecated = ({ deprecation }: { deprecation: Deprecation }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const { sentence, by, at, goneFrom, hasSuccessor, successor } = deprecation;
  const person = usePersonName(by);
  const day = formatDay(at, reader);
  const when = isGone(deprecation, reader) ? 'gone' : 'retiringOn';
  return (
    <Notice
      tone="warning"
      title={
        goneFrom
          ? t(`trust.banner.${when}`, { day: formatGoneFrom(goneFrom, reader) })
          : t('trust.banner.retiring')
      }
    >
      <p className={classes.first}>{sentence}</p>
      {successor && (
        <p className={classes.line}>
          {t('trust.banner.successor', {
            table: <SuccessorLink successor={successor} />,
          })}
        </p>
      )}
      {hasSuccessor && !successor && (
        <p className={classes.line}>{t('trust.banner.hiddenSuccessor')}</p>
      )}
      <p className={classes.more}>
        {person
          ? t('trust.banner.saidBy', { person, day })
          : t('trust.banner.saidOn', { day })}
      </p>
    </Notice>
  );
};

/** What owners say of relying on a table: calm where they recommend it, loud where it goes. */
export const TrustBanner = ({ table }: { table: Table }) => {
  const { certification, deprecation } = table.trust ?? {};
  return (
    <>
      {deprecation && <Deprecated deprecation={deprecation} />}
      {certification && !deprecation && (
        <Certified certification={certification} />
      )}
    </>
  );
};
