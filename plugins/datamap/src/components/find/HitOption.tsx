import { Link } from '@backstage/core-components';
import { SearchHit } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { HTMLAttributes } from 'react';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { rowsWords, updatedWords } from '../../words';
import { PersonName } from '../measures';
import { TrustMark } from '../trust';
import { HitReasons } from './HitReasons';
import { MarkedText } from './MarkedText';
import { whyFound } from './whyFound';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(0.25),
    minWidth: 0,
    padding: theme.spacing(1.25, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.primary,
    textDecoration: 'none',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    '&:first-child': { borderTop: 'none' },
    '&:hover': { textDecoration: 'none' },
    '&[data-focus="true"]': {
      backgroundColor: theme.palette.action.selected,
      boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}`,
    },
    [theme.breakpoints.down('xs')]: {
      paddingLeft: theme.spacing(1.5),
      paddingRight: theme.spacing(1.5),
    },
  },
  copy: { paddingLeft: theme.spacing(5) },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
  },
  title: { fontWeight: 600 },
  name: {
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
  },
  description: {
    fontSize: theme.typography.body2.fontSize,
    color: theme.palette.text.secondary,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  facts: {
    fontSize: theme.typography.body2.fontSize,
    fontVariantNumeric: 'tabular-nums',
  },
  copyOf: { fontSize: theme.typography.body2.fontSize, fontWeight: 500 },
}));

interface HitOptionProps {
  hit: SearchHit;
  /** The address of the table's page, where there is one. */
  path?: string;
  withWarehouse: boolean;
  /** What makes it an option of the box. */
  option: HTMLAttributes<HTMLElement>;
}

const Facts = ({ hit: { table } }: { hit: SearchHit }) => {
  const t = useTranslate();
  const reader = useReader();
  const facts = [
    rowsWords(table.rows, t, reader).inWords,
    table.lastUpdated.value
      ? t('find.hits.updated', {
          when: updatedWords(table.lastUpdated, t, reader).inWords,
        })
      : t('find.hits.updatedUnknown'),
    table.health !== 'has-data' &&
      table.health !== 'derived' &&
      t(`verdicts.health.${table.health}.name`),
  ];
  return (
    <>
      {facts.filter(Boolean).join(' · ')}
      {table.owner && (
        <>
          {' · '}
          {t('find.hits.owner', {
            owner: <PersonName entityRef={table.owner} />,
          })}
        </>
      )}
    </>
  );
};

const Named = ({ table }: { table: { title: string; name: string } }) => (
  <>
    <bdi>{table.title}</bdi>
    {table.title !== table.name && (
      <>
        {' ('}
        <bdi>{table.name}</bdi>)
      </>
    )}
  </>
);

/** One table that was found: what it is, how it is doing, and why it was found. */
export const HitOption = ({
  hit,
  path,
  withWarehouse,
  option,
}: HitOptionProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const { table, copyOf, successor } = hit;
  const { marks, reasons } = whyFound(hit);
  const description =
    marks.description?.text ??
    (table.description === table.title ? undefined : table.description);
  const content = (
    <>
      <span className={classes.head}>
        <span className={classes.title}>
          <MarkedText text={table.title} ranges={marks.title?.ranges} />
        </span>
        <span className={classes.name}>
          {withWarehouse && `${table.warehouse} · `}
          <MarkedText text={table.schema} ranges={marks.schema?.ranges} />.
          <MarkedText text={table.name} ranges={marks.name?.ranges} />
          {table.kind !== 'table' && ` · ${t(`startPage.kind.${table.kind}`)}`}
        </span>
      </span>
      <TrustMark trust={table.trust} />
      {successor && (
        <span className={classes.copyOf}>
          {t('trust.mark.instead', {
            table: <Named table={successor} />,
          })}
        </span>
      )}
      {copyOf && (
        <span className={classes.copyOf}>
          {t('find.hits.copyOf', {
            table: <Named table={copyOf} />,
          })}
        </span>
      )}
      {description && (
        <span className={classes.description}>
          <MarkedText text={description} ranges={marks.description?.ranges} />
        </span>
      )}
      <span className={classes.facts}>
        <Facts hit={hit} />
      </span>
      <HitReasons reasons={reasons} />
    </>
  );
  const className = `${classes.root} ${copyOf ? classes.copy : ''}`;
  return path ? (
    <Link
      {...option}
      to={path}
      role="option"
      color="inherit"
      underline="none"
      className={className}
    >
      {content}
    </Link>
  ) : (
    <div
      {...option}
      role="option"
      aria-selected={option['aria-selected']}
      className={className}
    >
      {content}
    </div>
  );
};
