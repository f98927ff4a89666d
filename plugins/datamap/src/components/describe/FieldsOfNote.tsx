import TextField from '@material-ui/core/TextField';
import { ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslate } from '../../translation';
import { ContactField } from './ContactField';
import { Draft, DraftField, KnownField } from './Draft';
import { LinkFields } from './LinkFields';
import { MarkdownField } from './MarkdownField';
import { useNoteFields } from './noteFields';
import { noteLimits } from './noteLimits';
import { OwnFieldInput } from './OwnFieldInput';
import { PeriodColumnField } from './PeriodColumnField';
import { RhythmField } from './RhythmField';
import { tooLong } from './tooLong';
import { ValueFields } from './ValueFields';

const ofTables: KnownField[] = [
  'title',
  'oneRow',
  'description',
  'tags',
  'links',
  'periodColumn',
  'rhythm',
  'contact',
];
const ofColumns: KnownField[] = [
  'title',
  'description',
  'values',
  'tags',
  'links',
];

interface FieldsOfNoteProps {
  kind: 'table' | 'column';
  draft: Draft;
  /** All values of a column of fixed ones. */
  choices: string[];
  /** Columns of a table that could tell its period. */
  periodColumns: string[];
  onChange(part: Partial<Draft>): void;
  /** What stands below a field, such as what somebody else wrote there. */
  below(field: DraftField): ReactNode;
}

/** Everything that people may write about a table or a column. */
export const FieldsOfNote = ({
  kind,
  draft,
  choices,
  periodColumns,
  onChange,
  below,
}: FieldsOfNoteProps) => {
  const t = useTranslate();
  const id = useId();
  const own = useNoteFields().filter(({ of }) => of.includes(kind));
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const wrong = tooLong(draft);
  const line = (field: 'title' | 'oneRow' | 'tags', hint: string) => (
    <TextField
      id={`${id}-${field}`}
      variant="outlined"
      size="small"
      fullWidth
      inputRef={field === 'title' ? first : undefined}
      label={t(`describe.field.${field}`)}
      error={wrong.includes(field)}
      helperText={
        wrong.includes(field)
          ? t(`describe.tooLong.${field === 'tags' ? 'tags' : 'text'}`, {
              most: noteLimits[field],
            })
          : hint
      }
      value={draft[field]}
      onChange={event => onChange({ [field]: event.target.value })}
      inputProps={{ maxLength: noteLimits[field], autoComplete: 'off' }}
    />
  );
  const part = (field: KnownField) => {
    switch (field) {
      case 'description':
        return (
          <MarkdownField
            label={t('describe.field.description')}
            hint={t(`describe.hint.description.${kind}`)}
            maxLength={noteLimits.description}
            value={draft.description}
            onChange={description => onChange({ description })}
          />
        );
      case 'links':
        return (
          <LinkFields
            links={draft.links}
            most={noteLimits.links}
            onChange={links => onChange({ links })}
          />
        );
      case 'values':
        return (
          <ValueFields
            values={draft.values}
            choices={choices}
            most={noteLimits.values}
            onChange={values => onChange({ values })}
          />
        );
      case 'periodColumn':
        return (
          <PeriodColumnField
            column={draft.periodColumn}
            columns={periodColumns}
            onChange={periodColumn => onChange({ periodColumn })}
          />
        );
      case 'rhythm':
        return (
          <RhythmField
            rhythm={draft.rhythm}
            onChange={rhythm => onChange({ rhythm })}
          />
        );
      case 'contact':
        return (
          <ContactField
            contact={draft.contact}
            onChange={contact => onChange({ contact })}
          />
        );
      case 'title':
        return line(field, t(`describe.hint.title.${kind}`));
      default:
        return line(field, t(`describe.hint.${field}`));
    }
  };
  return (
    <>
      {(kind === 'table' ? ofTables : ofColumns).map(field => (
        <div key={field}>
          {part(field)}
          {below(field)}
        </div>
      ))}
      {own.map(field => (
        <div key={field.id}>
          <OwnFieldInput
            field={field}
            value={draft.fields[field.id] ?? ''}
            onChange={value =>
              onChange({ fields: { ...draft.fields, [field.id]: value } })
            }
          />
          {below(`field:${field.id}`)}
        </div>
      ))}
    </>
  );
};
