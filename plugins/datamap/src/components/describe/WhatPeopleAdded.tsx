import { Link } from '@backstage/core-components';
import { Note, NoteField } from '@datamap/plugin-datamap-common';
import { makeStyles } from '@material-ui/core/styles';
import { Fragment } from 'react';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { OwnerLink } from '../measures';
import { fieldTitle } from './fieldTitle';
import { OwnFieldWords } from './OwnFieldWords';
import { rhythmInWords } from './rhythmInWords';
import { safeAddress } from './safeMarkdown';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    fontSize: '0.875rem',
    lineHeight: 1.6,
    '& > dt': { color: theme.palette.text.secondary },
    '& > dd': { margin: 0, overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
    '&:empty': { display: 'none' },
  },
  stacked: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  tag: {
    padding: theme.spacing(0, 1),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: 12,
  },
}));

interface WhatPeopleAddedProps {
  note: Note;
  /** The fields that this portal has beside the others. */
  fields: NoteField[];
  /** Whether there is little room beside one another. */
  stacked?: boolean;
}

/** Tags, links, whom to ask, how often it comes and so on, as people wrote them. */
export const WhatPeopleAdded = ({
  note,
  fields,
  stacked,
}: WhatPeopleAddedProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const { locale } = useReader();
  const { tags = [], links = [], values = [] } = note;
  const { periodColumn, rhythm, contact } = note;
  return (
    <dl className={`${classes.facts} ${stacked ? classes.stacked : ''}`}>
      {values.length > 0 && (
        <>
          <dt>{t('describe.field.values')}</dt>
          <dd>
            {values.map(({ value, meaning }) => (
              <div key={value}>
                <code>{value}</code> {meaning}
              </div>
            ))}
          </dd>
        </>
      )}
      {periodColumn && (
        <>
          <dt>{t('describe.field.periodColumn')}</dt>
          <dd>
            <code>{periodColumn}</code>
          </dd>
        </>
      )}
      {rhythm && (
        <>
          <dt>{t('describe.field.rhythm')}</dt>
          <dd>{rhythmInWords(rhythm, t)}</dd>
        </>
      )}
      {contact && (
        <>
          <dt>{t('describe.field.contact')}</dt>
          <dd>
            <OwnerLink owner={contact} />
          </dd>
        </>
      )}
      {links.length > 0 && (
        <>
          <dt>{t('describe.field.links')}</dt>
          <dd>
            <ul className={classes.list}>
              {links.map(({ title, url }) => (
                <li key={`${title} ${url}`}>
                  {safeAddress(url) ? <Link to={url}>{title}</Link> : title}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {tags.length > 0 && (
        <>
          <dt>{t('describe.field.tags')}</dt>
          <dd>
            <ul className={classes.list}>
              {tags.map(tag => (
                <li key={tag} className={classes.tag}>
                  {tag}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {fields.map(field => {
        const value = note.fields?.[field.id];
        return value === undefined ? null : (
          <Fragment key={field.id}>
            <dt>{fieldTitle(field, locale)}</dt>
            <dd>
              <OwnFieldWords field={field} value={value} />
            </dd>
          </Fragment>
        );
      })}
    </dl>
  );
};
