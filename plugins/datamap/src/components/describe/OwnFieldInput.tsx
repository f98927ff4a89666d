import { NoteField } from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useReader } from '../../format';
import { useTranslate } from '../../translation';
import { fieldHint, fieldTitle } from './fieldTitle';
import { isLinkAddress } from './isLinkAddress';
import { noteLimits } from './noteLimits';

interface OwnFieldInputProps {
  field: NoteField;
  /** Empty where nothing is written. */
  value: string;
  onChange(value: string): void;
}

/** Where somebody fills in a field that this portal has beside the others. */
export const OwnFieldInput = ({
  field,
  value,
  onChange,
}: OwnFieldInputProps) => {
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const isWrong =
    (field.type === 'link' && value.trim() !== '' && !isLinkAddress(value)) ||
    [...value.trim()].length > noteLimits.fieldText;
  const answers =
    field.type === 'yes-no'
      ? [
          { said: 'yes', title: t('describe.own.yes') },
          { said: 'no', title: t('describe.own.no') },
        ]
      : field.choices?.map(said => ({ said, title: said }));
  const isGone = value !== '' && answers?.every(({ said }) => said !== value);
  const hint = fieldHint(field, locale);
  const shown = {
    id,
    fullWidth: true,
    variant: 'outlined' as const,
    size: 'small' as const,
    label: fieldTitle(field, locale),
    value,
    onChange: (event: { target: { value: string } }) =>
      onChange(event.target.value),
  };
  if (answers) {
    return (
      <TextField
        {...shown}
        select
        helperText={hint}
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
      >
        <option value="">{t('describe.own.none')}</option>
        {answers.map(({ said, title }) => (
          <option key={said} value={said}>
            {title}
          </option>
        ))}
        {isGone && (
          <option value={value}>{t('describe.own.gone', { value })}</option>
        )}
      </TextField>
    );
  }
  if (field.type === 'date') {
    return (
      <TextField
        {...shown}
        type="date"
        helperText={hint}
        InputLabelProps={{ shrink: true }}
      />
    );
  }
  const isLink = field.type === 'link';
  return (
    <TextField
      {...shown}
      error={isWrong}
      helperText={isWrong && isLink ? t('describe.link.wrong') : hint}
      placeholder={isLink ? 'https://' : undefined}
      inputProps={{
        maxLength: isLink ? noteLimits.linkUrl : noteLimits.fieldText,
        autoComplete: 'off',
        ...(isLink && { inputMode: 'url' }),
      }}
    />
  );
};
