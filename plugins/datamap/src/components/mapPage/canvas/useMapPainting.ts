import { RefObject, useCallback, useEffect, useRef } from 'react';
import { Emphasis, MapScene } from '../scene';
import { paintHighlights, paintMap } from './paintMap';
import { useCanvases } from './useCanvases';
import { Room, View } from './View';

interface Painted {
  scene: MapScene;
  emphasis?: Emphasis;
  /** What stands out above the map, such as what the pointer is on. */
  highlights: { selected?: string; focused: boolean; emphasis?: Emphasis };
}

/**
 * Paints the scene, at most once a frame: all of it when the view moves, and
 * what stands out on a canvas of its own, so that pointing repaints little.
 */
export function useMapPainting(
  base: RefObject<HTMLCanvasElement>,
  top: RefObject<HTMLCanvasElement>,
  room: Room | undefined,
  view: RefObject<View>,
  painted: Painted,
): () => void {
  const { brushes, colours } = useCanvases(base, top, room);
  const latest = useRef({ ...painted, room });
  latest.current = { ...painted, room };
  const frame = useRef<{ id: number; all: boolean }>();

  const paint = useCallback(
    (all: boolean) => {
      if (frame.current) {
        frame.current.all ||= all;
        return;
      }
      const id = requestAnimationFrame(() => {
        const wanted = frame.current;
        frame.current = undefined;
        const { scene, emphasis, highlights, room: now } = latest.current;
        if (!brushes.current || !now || !view.current) {
          return;
        }
        const { base: below, top: above, ratio } = brushes.current;
        const looking = { view: view.current, room: now, ratio };
        if (wanted?.all) {
          paintMap(below, scene, looking, emphasis);
        }
        paintHighlights(above, scene, looking, highlights);
      });
      frame.current = { id, all };
    },
    [brushes, view],
  );
  useEffect(
    () => () => {
      if (frame.current) {
        cancelAnimationFrame(frame.current.id);
        frame.current = undefined;
      }
    },
    [],
  );

  const { scene, emphasis, highlights } = painted;
  useEffect(() => paint(true), [paint, scene, emphasis, colours, room]);
  useEffect(
    () => paint(false),
    [paint, highlights.selected, highlights.focused, highlights.emphasis],
  );
  return useCallback(() => paint(true), [paint]);
}
