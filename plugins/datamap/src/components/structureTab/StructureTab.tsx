import { makeStyles } from '@material-ui/core/styles';
import { TableAddress } from '../../api';
import { useConstraints, useDefinition, useIndexes } from '../../query';
import { useTranslate } from '../../translation';
import { ErrorState, LoadingState, Notice } from '../states';
import { ConstraintsSection } from './ConstraintsSection';
import { DefinitionSection } from './DefinitionSection';
import { GeneratedSection } from './GeneratedSection';
import { IndexesSection } from './IndexesSection';
import { LineageSection } from './LineageSection';
import { PartitionsSection } from './PartitionsSection';
import { PlaceSection } from './PlaceSection';
import { PoliciesSection } from './PoliciesSection';
import { PublicationsSection } from './PublicationsSection';
import { RoutinesSection } from './RoutinesSection';
import { TriggersSection } from './TriggersSection';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: theme.spacing(2),
    padding: theme.spacing(3, 0, 6),
  },
  lead: {
    margin: theme.spacing(0, 0, 1),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
    wordBreak: 'keep-all',
  },
}));

interface StructureTabProps {
  address: TableAddress;
  title: string;
}

/** How a table is made, for those who work with SQL. Sections with nothing to say are left out. */
export const StructureTab = ({ address, title }: StructureTabProps) => {
  const t = useTranslate();
  const classes = useStyles();
  const definition = useDefinition(address);
  const constraints = useConstraints(address);
  const indexes = useIndexes(address);
  const answers = [definition, constraints, indexes];
  const error = answers.find(answer => answer.error)?.error;
  if (!definition.data || !constraints.data || !indexes.data) {
    return error ? (
      <ErrorState
        error={error}
        onRetry={() => answers.forEach(answer => answer.refetch())}
      />
    ) : (
      <LoadingState lines={4} lineHeight={120} />
    );
  }
  const { data } = definition;
  const isView = data.statement.state !== 'read' || data.statement.sql;
  const isElsewhere = data.foreignSource !== undefined;

  return (
    <div className={classes.root}>
      <p className={classes.lead}>{t('structureTab.lead')}</p>
      {error && <Notice tone="warning">{t('tablePage.refreshFailed')}</Notice>}
      {data.notShown?.includes('definition') && (
        <Notice tone="info">{t('structureTab.notShown')}</Notice>
      )}
      {isView && <DefinitionSection definition={data} title={title} />}
      <PlaceSection definition={data} />
      <PartitionsSection partitions={data.partitions} title={title} />
      {(!isView || constraints.data.items.length > 0) && (
        <ConstraintsSection
          constraints={constraints.data.items}
          title={title}
        />
      )}
      {((!isView && !isElsewhere) || indexes.data.items.length > 0) && (
        <IndexesSection
          indexes={indexes.data.items}
          countedSince={indexes.data.countedSince}
          title={title}
        />
      )}
      <GeneratedSection columns={data.generatedColumns} title={title} />
      <TriggersSection triggers={data.triggers} title={title} />
      <PoliciesSection definition={data} title={title} />
      <LineageSection definition={data} title={title} />
      <RoutinesSection routines={data.routines} title={title} />
      <PublicationsSection publications={data.publications} />
    </div>
  );
};
