import { useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMap } from '../../query';
import { useEntityPath } from '../../routes';
import { useTranslate } from '../../translation';
import { Section } from '../tablePage/Section';
import {
  ChangeMapAddress,
  loneSchemaOf,
  MapAddress,
  toSchema,
  toTable,
  withLoneSchema,
} from './address';
import { MapLegend } from './MapLegend';
import { MapPicture } from './MapPicture';
import { thingOf } from './scene';
import { ShownWords } from './ShownWords';
import { MapTree } from './side/MapTree';
import { PathFinder } from './side/PathFinder';
import { SelectedPart } from './side/SelectedPart';
import { TableChooser } from './side/TableChooser';
import { useMapScene } from './useMapScene';
import { useWorkspaceStyles } from './useWorkspaceStyles';

interface MapWorkspaceProps {
  warehouse: string;
  address: MapAddress;
  onChange: ChangeMapAddress;
}

/** The picture of one warehouse, and beside it everything that is in it as lists. */
export const MapWorkspace = ({
  warehouse,
  address: asked,
  onChange,
}: MapWorkspaceProps) => {
  const classes = useWorkspaceStyles();
  const t = useTranslate();
  const navigate = useNavigate();
  const entityPath = useEntityPath();
  const overview = useMap({ warehouse });
  const lone = useMemo(
    () => loneSchemaOf(overview.data?.schemas ?? []),
    [overview.data],
  );
  const address = useMemo(() => withLoneSchema(asked, lone), [asked, lone]);
  const content = useMapScene(warehouse, address);
  const { answer, scene } = content;

  const select = useCallback(
    (selected: string | undefined) =>
      onChange(now => ({ ...now, selected }), { goBack: false }),
    [onChange],
  );
  const follow = useCallback(
    (id: string) => {
      const thing = scene && thingOf(scene, id);
      if (thing?.kind === 'schema') {
        onChange(now => toSchema(now, id));
      } else if (thing && address.focus === id) {
        const path = entityPath(thing.table.entityRef);
        if (path) {
          navigate(path);
        }
      } else {
        onChange(now => toTable(now, id));
      }
    },
    [scene, address.focus, onChange, entityPath, navigate],
  );
  const onTreeTable = (id: string) =>
    scene && thingOf(scene, id)
      ? select(id)
      : onChange(now => toTable(now, id));

  const current = useMemo(() => {
    const middle = answer?.tables.find(
      ({ entityName }) => entityName === address.focus,
    );
    return address.focus ? middle?.schemaEntityName : address.schema;
  }, [answer, address.focus, address.schema]);
  const schemas = overview.data?.schemas ?? [];

  return (
    <div className={classes.root}>
      <div className={classes.find}>
        <TableChooser
          warehouse={warehouse}
          label={t('mapPage.search')}
          onChoose={name => name && onChange(now => toTable(now, name))}
        />
      </div>
      <MapPicture
        address={address}
        onChange={onChange}
        content={content}
        schemas={schemas}
        lone={lone}
        current={current}
        onSelect={select}
        onFollow={follow}
      />
      <div className={classes.foot}>
        {answer && <ShownWords answer={answer} placing={content.pending} />}
        <MapLegend
          withTables={(answer?.tables.length ?? 0) > 0}
          withSuggested={
            answer?.edges.some(({ type }) => type === 'inferred') ?? false
          }
        />
      </div>
      <div className={classes.more}>
        <Section title={t('mapPage.selected.title')}>
          {scene && answer && (
            <SelectedPart
              warehouse={warehouse}
              scene={scene}
              address={address}
              onChange={onChange}
              onSelect={select}
            />
          )}
        </Section>
        <Section title={t('mapPage.way.title')}>
          <PathFinder
            warehouse={warehouse}
            address={address}
            onChange={onChange}
            ways={content.ways}
          />
        </Section>
        {schemas.length > 0 && (
          <Section title={t('mapPage.tree.label')}>
            <MapTree
              warehouse={warehouse}
              schemas={schemas}
              current={current}
              selected={address.selected}
              onSchema={id => onChange(now => toSchema(now, id))}
              onTable={onTreeTable}
            />
          </Section>
        )}
      </div>
    </div>
  );
};
