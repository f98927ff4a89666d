import { MapSchema } from '@datamap/plugin-datamap-common';
import { useCallback, useMemo } from 'react';
import { useTranslate } from '../../translation';
import { Action } from '../page';
import { EmptyState, ErrorState, LoadingState, Skeleton } from '../states';
import { ChangeMapAddress, MapAddress, toOverview, toSchema } from './address';
import { CanvasMap } from './canvas';
import { SuggestedSwitch } from '../relationships/suggested';
import { HopsChoice } from './HopsChoice';
import { MapRenderer } from './MapRenderer';
import { describeInScene } from './scene';
import { MapContent } from './useMapScene';
import { useWorkspaceStyles } from './useWorkspaceStyles';
import { wayEmphasis } from './ways';
import { WhereOnMap } from './WhereOnMap';

/** What draws the map; another one takes its place here. */
const Renderer: MapRenderer = CanvasMap;

interface MapPictureProps {
  address: MapAddress;
  onChange: ChangeMapAddress;
  content: MapContent;
  /** All of the warehouse, for their titles. */
  schemas: MapSchema[];
  /** The entity name of the one that has tables, where it is one alone. */
  lone: string | undefined;
  /** The entity name of the schema that the map is in. */
  current: string | undefined;
  onSelect(id: string | undefined): void;
  onFollow(id: string): void;
}

/** Where the map is, and the map itself or why there is none. */
export const MapPicture = ({
  address,
  onChange,
  content: { answer, scene, ways, error, retry },
  schemas,
  lone,
  current,
  onSelect,
  onFollow,
}: MapPictureProps) => {
  const classes = useWorkspaceStyles();
  const t = useTranslate();
  const drawn = ways.items?.[ways.drawn];
  const emphasis = useMemo(
    () => (scene && drawn ? wayEmphasis(scene, drawn) : undefined),
    [scene, drawn],
  );
  const describe = useCallback(
    (id: string) => (scene ? describeInScene(scene, id, t) : ''),
    [scene, t],
  );
  const isInside = Boolean(address.focus || address.schema);
  const back = () =>
    onChange(now => ({
      ...toOverview(now),
      ...(isInside ? {} : { from: undefined, to: undefined, way: 0 }),
    }));
  const middle = answer?.tables.find(
    ({ entityName }) => entityName === address.focus,
  );
  const isWay = !isInside && drawn !== undefined;
  const steps = [
    // All schemas are this one, where it alone has tables.
    ...(current && current === lone
      ? []
      : [
          {
            title: t('mapPage.overview'),
            go: isInside || isWay ? back : undefined,
          },
        ]),
    ...(current
      ? [
          {
            title:
              schemas.find(({ entityName }) => entityName === current)?.title ??
              current,
            go: address.focus
              ? () => onChange(now => toSchema(now, current))
              : undefined,
          },
        ]
      : []),
    ...(isWay && scene ? [{ title: scene.label }] : []),
    ...(address.focus ? [{ title: middle?.title ?? address.focus }] : []),
  ];
  const isEmpty =
    answer && answer.schemas.length === 0 && answer.tables.length === 0;
  return (
    <div className={classes.map}>
      <div className={classes.bar}>
        <WhereOnMap steps={steps} />
        {isInside && (
          <SuggestedSwitch
            shown={address.suggested ?? false}
            onShow={suggested =>
              onChange(now => ({ ...now, suggested: suggested || undefined }))
            }
          />
        )}
        {address.focus && (
          <HopsChoice
            hops={address.hops}
            onHops={hops => onChange(now => ({ ...now, hops }))}
          />
        )}
      </div>
      <div className={classes.picture}>
        {error && (
          <>
            <ErrorState error={error} onRetry={retry} />
            {isInside && (
              <Action color="primary" onClick={back}>
                {t('mapPage.back')}
              </Action>
            )}
          </>
        )}
        {!error && !scene && (
          <>
            <LoadingState lines={0} />
            <Skeleton height="100%" width="100%" />
          </>
        )}
        {!error && isEmpty && (
          <EmptyState
            title={t('mapPage.empty.title')}
            body={t('mapPage.empty.body')}
          />
        )}
        {!error && scene && !isEmpty && (
          <Renderer
            scene={scene}
            selected={address.selected}
            emphasis={emphasis}
            describe={describe}
            onSelect={onSelect}
            onFollow={onFollow}
          />
        )}
      </div>
    </div>
  );
};
