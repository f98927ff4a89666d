import { makeStyles } from '@material-ui/core/styles';
import { useWarehouses } from '../../query';
import { useTranslate } from '../../translation';
import { Choice } from './Choice';
import { CoverageAddress, listedBy, orders } from './CoverageAddress';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5, 1),
    marginBottom: theme.spacing(2),
  },
}));

interface CoverageChoicesProps {
  address: CoverageAddress;
  onChange(change: Partial<CoverageAddress>): void;
}

/** By what, in which order, of which warehouse. */
export const CoverageChoices = ({
  address,
  onChange,
}: CoverageChoicesProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const warehouses = useWarehouses().data?.items ?? [];
  return (
    <div
      role="group"
      aria-label={t('coverage.choice')}
      className={classes.root}
    >
      <Choice
        label={t('coverage.by.label')}
        options={listedBy.map(value => ({
          value,
          label: t(`coverage.by.${value}`),
        }))}
        value={address.by}
        onChoose={by => onChange({ by })}
      />
      <Choice
        label={t('coverage.sort.label')}
        options={orders.map(value => ({
          value,
          label: t(`coverage.sort.${value}`),
        }))}
        value={address.sort}
        onChoose={sort => onChange({ sort })}
      />
      {warehouses.length > 1 && (
        <Choice
          label={t('coverage.warehouse.label')}
          options={[
            { value: '', label: t('coverage.warehouse.all') },
            ...warehouses.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={address.warehouse}
          onChoose={warehouse => onChange({ warehouse })}
        />
      )}
    </div>
  );
};
