import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, ZoomBehavior, zoomIdentity } from 'd3-zoom';
import { RefObject, useCallback, useEffect, useRef } from 'react';
import { View, zoomRange } from './View';

/** How long a view takes to move, in milliseconds. */
const moving = 250;

const wantsNoMotion = () =>
  window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;

interface Zooming {
  /** Where the map is looked at; it changes without React. */
  view: RefObject<View>;
  /** Moves there, at once for those who want no motion. */
  moveTo(view: View, options?: { atOnce: boolean }): void;
  zoomBy(factor: number): void;
}

/** Lets people zoom and pan an element by wheel, pointer and touch, by d3-zoom. */
export function useZoom(
  element: RefObject<HTMLElement>,
  onView: (options: { byPerson: boolean }) => void,
): Zooming {
  const view = useRef<View>({ x: 0, y: 0, k: 1 });
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown>>();
  const notify = useRef(onView);
  notify.current = onView;

  useEffect(() => {
    const target = element.current;
    if (!target) {
      return undefined;
    }
    const zooming = zoom<HTMLElement, unknown>()
      .scaleExtent(zoomRange)
      .extent(() => [
        [0, 0],
        [target.clientWidth, target.clientHeight],
      ])
      .on('zoom', ({ transform, sourceEvent }) => {
        view.current = { x: transform.x, y: transform.y, k: transform.k };
        notify.current({ byPerson: Boolean(sourceEvent) });
      });
    behaviour.current = zooming;
    const selection = select(target);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      selection.interrupt().on('.zoom', null);
    };
  }, [element]);

  const moveTo = useCallback(
    ({ x, y, k }: View, { atOnce } = { atOnce: false }) => {
      const target = element.current;
      if (target && behaviour.current) {
        const transform = zoomIdentity.translate(x, y).scale(k);
        const selection = select<HTMLElement, unknown>(target).interrupt();
        if (atOnce || wantsNoMotion()) {
          selection.call(behaviour.current.transform, transform);
        } else {
          selection
            .transition()
            .duration(moving)
            .call(behaviour.current.transform, transform);
        }
      }
    },
    [element],
  );
  const zoomBy = useCallback(
    (factor: number) => {
      const target = element.current;
      if (target && behaviour.current) {
        const selection = select<HTMLElement, unknown>(target).interrupt();
        if (wantsNoMotion()) {
          selection.call(behaviour.current.scaleBy, factor);
        } else {
          selection
            .transition()
            .duration(moving)
            .call(behaviour.current.scaleBy, factor);
        }
      }
    },
    [element],
  );
  return { view, moveTo, zoomBy };
}
