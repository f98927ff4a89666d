import { makeStyles } from '@material-ui/core/styles';
import { formatCount, useReader } from '../../format';
import { Translate, useTranslate } from '../../translation';
import { MarkedText } from './MarkedText';
import { Reason } from './whyFound';

/** How many reasons are told. */
const told = 3;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1),
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.6,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
    '& > :not(:last-child)::after': {
      content: '"·"',
      marginLeft: theme.spacing(1),
    },
  },
}));

const placeWords = {
  title: 'find.why.inTitle',
  name: 'find.why.inName',
  schema: 'find.why.inSchema',
  description: 'find.why.inDescription',
} as const;

const fieldWords = {
  'column-description': 'find.why.column',
  title: 'find.why.title',
  name: 'find.why.name',
  schema: 'find.why.schema',
  description: 'find.why.description',
  column: 'find.why.column',
  tag: 'find.why.tag',
  owner: 'find.why.owner',
  glossary: 'find.why.glossary',
} as const;

function howWords({ how, takenFor }: Reason, t: Translate): string | undefined {
  return (
    how &&
    (takenFor
      ? t(`find.how.${how}For`, { word: takenFor })
      : t(`find.how.${how}`))
  );
}

const ReasonWords = ({ reason }: { reason: Reason }) => {
  const t = useTranslate();
  const { place, field, column } = reason;
  if (place) {
    return <>{t(placeWords[place])}</>;
  }
  const text = <MarkedText text={reason.text} ranges={reason.ranges} />;
  // A column is known by its name, wherever else the words stand.
  return column && column !== reason.text ? (
    <>{t('find.why.columnDescription', { column, text })}</>
  ) : (
    <>{t(fieldWords[field], { text })}</>
  );
};

/** Why a table was found, in a line. */
export const HitReasons = ({ reasons }: { reasons: Reason[] }) => {
  const classes = useStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const more = reasons.length - told;
  return (
    <span className={classes.root}>
      {reasons.slice(0, told).map((reason, index, all) => {
        const how = howWords(reason, t);
        const isSaid = all
          .slice(0, index)
          .some(earlier => howWords(earlier, t) === how);
        return (
          <span key={`${reason.field} ${reason.column ?? ''} ${reason.text}`}>
            <ReasonWords reason={reason} />
            {how && !isSaid && `, ${how}`}
          </span>
        );
      })}
      {more > 0 && (
        <span>
          {t('find.why.more', {
            count: more,
            figure: formatCount(more, 'exact', locale),
          })}
        </span>
      )}
    </span>
  );
};
