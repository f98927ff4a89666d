import { ExportWordsQuery } from '@datamap/plugin-datamap-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { useReader } from '../../format';
import { useExportWords, useFacets, useWarehouses } from '../../query';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { FilterSelect } from '../startPage/filters/FilterSelect';
import { saveFile } from './saveFile';
import { useExchangeStyles } from './useExchangeStyles';

const formats = ['xlsx', 'csv', 'sql'] as const;
const encodings = ['utf-8-bom', 'utf-8', 'cp949'] as const;

/** Takes what is said of tables out, as a file. */
export const ExportSection = ({ mayImport }: { mayImport: boolean }) => {
  const classes = useExchangeStyles();
  const t = useTranslate();
  const { locale } = useReader();
  const id = useId();
  const make = useExportWords();
  const [warehouse, setWarehouse] = useState<string[]>([]);
  const [schema, setSchema] = useState<string[]>([]);
  const [describable, setDescribable] = useState(false);
  const [encoding, setEncoding] =
    useState<(typeof encodings)[number]>('utf-8-bom');
  const warehouses = useWarehouses().data?.items ?? [];
  const { data: facets } = useFacets(warehouse.length > 0 ? { warehouse } : {});

  const onExport = (format: ExportWordsQuery['format']) =>
    make.mutate(
      {
        format,
        language: locale.startsWith('ko') ? 'ko' : 'en',
        describable,
        ...(format === 'csv' && { encoding }),
        ...(warehouse.length > 0 && { warehouse }),
        ...(schema.length > 0 && { schema }),
      },
      {
        onSuccess: content =>
          saveFile(
            content,
            `datamap-words-${new Date().toISOString().slice(0, 10)}.${format}`,
          ),
      },
    );

  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('exchange.export.title')}
      </h2>
      <p className={classes.lead}>{t('exchange.export.lead')}</p>
      <div className={classes.row}>
        {warehouses.length > 1 && (
          <FilterSelect
            label={t('startPage.filter.warehouse')}
            options={warehouses.map(({ id: value, title }) => ({
              value,
              label: title,
            }))}
            selected={warehouse}
            onSelect={setWarehouse}
          />
        )}
        <FilterSelect
          label={t('startPage.filter.schema')}
          options={(facets?.schema ?? []).map(({ value, label, count }) => ({
            value,
            label: label ?? value,
            count,
          }))}
          selected={schema}
          onSelect={setSchema}
        />
        <TextField
          id={`${id}-encoding`}
          select
          SelectProps={{ native: true }}
          variant="outlined"
          size="small"
          label={t('exchange.export.encoding')}
          value={encoding}
          onChange={event => setEncoding(event.target.value as typeof encoding)}
        >
          {encodings.map(value => (
            <option key={value} value={value}>
              {t(`exchange.export.encodings.${value}`)}
            </option>
          ))}
        </TextField>
        {mayImport && (
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={describable}
                onChange={event => setDescribable(event.target.checked)}
              />
            }
            label={t('exchange.export.describable')}
          />
        )}
      </div>
      <div className={classes.row}>
        {formats.map(format => (
          <Action
            key={format}
            variant={format === 'xlsx' ? 'contained' : 'outlined'}
            color={format === 'xlsx' ? 'primary' : 'default'}
            disabled={make.isPending}
            onClick={() => onExport(format)}
          >
            {t(`exchange.export.${format}`)}
          </Action>
        ))}
      </div>
      <div role="status">
        {make.isPending && (
          <Typography variant="body2">{t('exchange.export.making')}</Typography>
        )}
        {make.isSuccess && (
          <Typography variant="body2">{t('exchange.export.made')}</Typography>
        )}
      </div>
      {make.isError && (
        <Typography variant="body2" color="error" role="alert">
          {t('exchange.export.failed')}
        </Typography>
      )}
      <p className={classes.small}>{t('exchange.export.sqlHint')}</p>
    </section>
  );
};
