import { makeStyles } from '@material-ui/core/styles';
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslate } from '../../../translation';
import { useRoom } from '../../relationships/digraph/useRoom';
import { VisuallyHidden } from '../../states';
import { boundsOf } from '../layout';
import { MapRendererProps } from '../MapRenderer';
import { emphasisOf, thingOf } from '../scene';
import { MapControls } from './MapControls';
import { useMapKeys } from './useMapKeys';
import { useMapPainting } from './useMapPainting';
import { usePointing } from './usePointing';
import { useZoom } from './useZoom';
import { holds, seenIn, viewOf } from './View';

const useStyles = makeStyles(theme => ({
  root: {
    position: 'relative',
    width: '100%',
    height: '100%',
    overflow: 'hidden',
    backgroundColor: theme.palette.background.default,
  },
  ground: {
    position: 'absolute',
    inset: 0,
    cursor: 'grab',
    touchAction: 'none',
    '&:active': { cursor: 'grabbing' },
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
    '& canvas': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      height: '100%',
      pointerEvents: 'none',
    },
  },
  onThing: { cursor: 'pointer' },
  caption: {
    ...theme.typography.body2,
    position: 'absolute',
    left: theme.spacing(1),
    bottom: theme.spacing(1),
    maxWidth: 'min(60ch, calc(100% - 72px))',
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
    pointerEvents: 'none',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
}));

/** Draws the map on a canvas; the same is in the tree and the lists beside it. */
export const CanvasMap = ({
  scene,
  selected,
  emphasis,
  describe,
  onSelect,
  onFollow,
}: MapRendererProps) => {
  const classes = useStyles();
  const t = useTranslate();
  const hintId = useId();
  const ground = useRef<HTMLDivElement>(null);
  const base = useRef<HTMLCanvasElement>(null);
  const top = useRef<HTMLCanvasElement>(null);
  const room = useRoom(ground);
  const [focused, setFocused] = useState(false);
  /** Whether somebody has chosen where to look; else the scene is kept fitted. */
  const byPerson = useRef(false);
  const repaint = useRef<() => void>(() => undefined);
  const { view, moveTo, zoomBy } = useZoom(ground, moved => {
    byPerson.current ||= moved.byPerson;
    repaint.current();
  });
  const { pointed, handlers } = usePointing({
    scene,
    view,
    onSelect,
    onFollow,
  });

  const highlighted = useMemo(() => {
    const at = pointed ?? (emphasis ? undefined : selected);
    return at ? emphasisOf(scene, [at]) : emphasis;
  }, [scene, pointed, selected, emphasis]);
  repaint.current = useMapPainting(base, top, room, view, {
    scene,
    emphasis,
    highlights: { selected, focused, emphasis: highlighted },
  });

  const wanted = useMemo(() => {
    const standing = [...(emphasis?.things ?? [])].flatMap(
      id => thingOf(scene, id)?.place ?? [],
    );
    return standing.length > 0 ? boundsOf(standing) : scene.bounds;
  }, [scene, emphasis]);
  const fit = useCallback(
    (atOnce: boolean) => {
      if (room && room.width > 0) {
        byPerson.current = false;
        moveTo(viewOf(wanted, room), { atOnce });
      }
    },
    [room, wanted, moveTo],
  );

  const fitted = useRef<string>();
  useEffect(() => {
    const what = `${scene.id}\n${[...(emphasis?.things ?? [])].join(' ')}`;
    if (room && (fitted.current !== what || !byPerson.current)) {
      fit(true);
      fitted.current = what;
    }
  }, [scene.id, emphasis, room, fit]);

  useEffect(() => {
    const place = selected && thingOf(scene, selected)?.place;
    if (!place || !room || !view.current || fitted.current === undefined) {
      return;
    }
    if (!holds(seenIn(view.current, room), place)) {
      const { k } = view.current;
      byPerson.current = true;
      moveTo({
        k,
        x: room.width / 2 - (place.x + place.width / 2) * k,
        y: room.height / 2 - (place.y + place.height / 2) * k,
      });
    }
  }, [selected, scene, room, view, moveTo]);

  const onKeyDown = useMapKeys({
    scene,
    selected,
    onSelect,
    onFollow,
    zoomBy,
    fit: () => fit(false),
  });
  const said = pointed ?? (focused ? selected : undefined);
  return (
    <div className={classes.root}>
      {/* Arrow keys walk over the map, so screen readers must let them through. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={ground}
        role="application"
        aria-roledescription={t('mapPage.canvas.role')}
        aria-label={scene.label}
        aria-describedby={hintId}
        tabIndex={0}
        className={`${classes.ground} ${pointed ? classes.onThing : ''}`}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...handlers}
      >
        <canvas ref={base} aria-hidden="true" />
        <canvas ref={top} aria-hidden="true" />
      </div>
      {/* eslint-enable */}
      <VisuallyHidden>
        <span id={hintId}>{t('mapPage.canvas.hint')}</span>
      </VisuallyHidden>
      <div aria-live="polite">
        {said !== undefined && (
          <div className={classes.caption}>{describe(said)}</div>
        )}
      </div>
      <MapControls zoomBy={zoomBy} fit={() => fit(false)} />
    </div>
  );
};
