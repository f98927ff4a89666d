import {
  WordsField,
  WordsImport,
  WordsMapping,
} from '@datamap/plugin-datamap-common';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { useImportAction } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { useExchangeStyles } from './useExchangeStyles';
import { useWordsFieldTitle } from './useWordsFieldTitle';

const known: WordsField[] = [
  'warehouse',
  'schema',
  'table',
  'column',
  'title',
  'description',
  'oneRow',
  'periodColumn',
  'tags',
  'contact',
  'rhythm',
  'values',
  'links',
  'version',
];

/** What each column of a file is, by its place. */
function meaningsOf(
  mapping: WordsMapping,
  columns: number,
  fields: string[],
): string[] {
  return Array.from(
    { length: columns },
    (_, index) => fields.find(field => mapping[field] === index) ?? '',
  );
}

/** Says which column of the file is what. */
export const MappingPart = ({ imported }: { imported: WordsImport }) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const id = useId();
  const action = useImportAction(imported.id);
  const titleOf = useWordsFieldTitle(imported.noteFields);
  const fields = [
    ...known,
    ...imported.noteFields.map(field => `field:${field.id}`),
  ];
  const [meanings, setMeanings] = useState(() =>
    meaningsOf(imported.mapping, imported.headings.length, fields),
  );
  const [problem, setProblem] = useState<'noTable' | 'twice'>();

  const onCompare = () => {
    const used = meanings.filter(meaning => meaning !== '');
    if (!used.includes('table')) {
      setProblem('noTable');
    } else if (new Set(used).size < used.length) {
      setProblem('twice');
    } else {
      setProblem(undefined);
      action.mutate({
        kind: 'map',
        mapping: Object.fromEntries(
          meanings.flatMap((meaning, index) =>
            meaning === '' ? [] : [[meaning, index]],
          ),
        ),
      });
    }
  };

  return (
    <>
      <p className={classes.lead}>{t('exchange.mapping.lead')}</p>
      <div
        className={classes.scroll}
        role="group"
        aria-label={t('exchange.mapping.title')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('exchange.mapping.column')}</th>
              <th scope="col">{t('exchange.mapping.means')}</th>
              <th scope="col">{t('exchange.mapping.examples')}</th>
            </tr>
          </thead>
          <tbody>
            {imported.headings.map((said, index) => {
              const heading =
                said ||
                t('exchange.mapping.unnamed', { number: `${index + 1}` });
              return (
                // eslint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <th scope="row">{heading}</th>
                  <td>
                    <TextField
                      id={`${id}-${index}`}
                      select
                      SelectProps={{ native: true }}
                      variant="outlined"
                      size="small"
                      value={meanings[index]}
                      inputProps={{
                        'aria-label': t('exchange.mapping.meansOf', {
                          heading,
                        }),
                      }}
                      onChange={event =>
                        setMeanings(before =>
                          before.map((meaning, place) =>
                            place === index ? event.target.value : meaning,
                          ),
                        )
                      }
                    >
                      <option value="">{t('exchange.mapping.unused')}</option>
                      {fields.map(field => (
                        <option key={field} value={field}>
                          {titleOf(field)}
                        </option>
                      ))}
                    </TextField>
                  </td>
                  <td className={classes.small}>
                    {imported.examples
                      .map(cells => cells[index] ?? '')
                      .filter(Boolean)
                      .join(' · ')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={classes.row}>
        <Action
          variant="outlined"
          disabled={action.isPending}
          onClick={onCompare}
        >
          {t('exchange.mapping.again')}
        </Action>
      </div>
      {(problem || action.isError) && (
        <Typography variant="body2" color="error" role="alert">
          {t(`exchange.mapping.${problem ?? 'failed'}`)}
        </Typography>
      )}
    </>
  );
};
