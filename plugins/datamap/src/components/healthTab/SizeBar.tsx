import { makeStyles, useTheme } from '@material-ui/core/styles';
import { formatList, useReader } from '../../format';
import { useTranslate } from '../../translation';
import { sizeWords } from '../../words';
import { ByteSize } from '../measures';
import { SizePart } from './sizeParts';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    gap: 2,
    height: 12,
    marginBottom: theme.spacing(1.5),
    borderRadius: 6,
    overflow: 'hidden',
    backgroundColor: theme.palette.action.hover,
  },
  piece: { minWidth: 3 },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: theme.spacing(1),
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.6,
  },
  part: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) auto',
    columnGap: theme.spacing(1),
    alignItems: 'baseline',
  },
  mark: { width: 12, height: 12, borderRadius: 3 },
  quiet: { gridColumn: 2, color: theme.palette.text.secondary },
}));

/** How a size is divided: a bar for the eye, and each part in words. */
export const SizeBar = ({ parts }: { parts: SizePart[] }) => {
  const t = useTranslate();
  const reader = useReader();
  const classes = useStyles();
  const { palette } = useTheme();
  const colors = {
    table: palette.primary.main,
    indexes: palette.type === 'dark' ? palette.info.dark : palette.info.light,
    toast: palette.grey[palette.type === 'dark' ? 400 : 600],
  };
  const spoken = parts.map(({ name, size }) =>
    t('healthTab.size.barPart', {
      name: t(`healthTab.size.${name}`),
      size: sizeWords(size, t, reader).bare,
    }),
  );

  return (
    <>
      <div
        role="img"
        aria-label={t('healthTab.size.bar', { parts: formatList(spoken) })}
        className={classes.bar}
      >
        {parts.map(
          ({ name, share }) =>
            share !== undefined &&
            share > 0 && (
              <div
                key={name}
                className={classes.piece}
                style={{ flex: share, backgroundColor: colors[name] }}
              />
            ),
        )}
      </div>
      <ul className={classes.list}>
        {parts.map(({ name, size }) => (
          <li key={name} className={classes.part}>
            <span
              aria-hidden="true"
              className={classes.mark}
              style={{ backgroundColor: colors[name] }}
            />
            <span>{t(`healthTab.size.${name}`)}</span>
            <ByteSize size={size} />
            <span className={classes.quiet}>
              {t(`healthTab.size.${name}Meaning`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
