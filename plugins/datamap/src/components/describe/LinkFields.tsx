import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { DraftLink } from './Draft';
import { isLinkAddress } from './isLinkAddress';
import { noteLimits } from './noteLimits';
import { useFieldStyles } from './useFieldStyles';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      '& > :first-child': { gridColumn: '1 / -1' },
    },
  },
}));

interface LinkFieldsProps {
  links: DraftLink[];
  most: number;
  onChange(links: DraftLink[]): void;
}

/** Addresses that people may want to read on, such as reports. */
export const LinkFields = ({ links, most, onChange }: LinkFieldsProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const fields = useFieldStyles();
  const replace = (position: number, part: Partial<DraftLink>) =>
    onChange(
      links.map((link, at) => (at === position ? { ...link, ...part } : link)),
    );
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{t('describe.field.links')}</legend>
      {links.map((link, position) => {
        const wrong = link.url.trim() !== '' && !isLinkAddress(link.url);
        const number = String(position + 1);
        return (
          // Links are told apart by their place: they have no other name.
          // eslint-disable-next-line react/no-array-index-key
          <div key={position} className={classes.link}>
            <TextField
              variant="outlined"
              size="small"
              value={link.title}
              placeholder={t('describe.link.titleHint')}
              onChange={event =>
                replace(position, { title: event.target.value })
              }
              inputProps={{
                'aria-label': t('describe.link.title', { number }),
                maxLength: noteLimits.linkTitle,
              }}
            />
            <TextField
              variant="outlined"
              size="small"
              value={link.url}
              placeholder="https://"
              error={wrong}
              helperText={wrong && t('describe.link.wrong')}
              onChange={event => replace(position, { url: event.target.value })}
              inputProps={{
                'aria-label': t('describe.link.address', { number }),
                maxLength: noteLimits.linkUrl,
                inputMode: 'url',
              }}
            />
            <IconButton
              size="small"
              aria-label={t('describe.link.remove', { number })}
              onClick={() => onChange(links.filter((_, at) => at !== position))}
            >
              <DeleteOutlineIcon fontSize="small" />
            </IconButton>
          </div>
        );
      })}
      {links.length < most && (
        <Action
          size="small"
          color="primary"
          className={fields.add}
          onClick={() => onChange([...links, { title: '', url: '' }])}
        >
          {t('describe.link.add')}
        </Action>
      )}
    </fieldset>
  );
};
