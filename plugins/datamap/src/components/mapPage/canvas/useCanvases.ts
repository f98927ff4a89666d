import { useTheme } from '@material-ui/core/styles';
import { RefObject, useEffect, useMemo, useRef } from 'react';
import { Brush } from './Brush';
import { mapColours } from './MapColours';
import { Room } from './View';

/** Canvases as large as their room, each with a brush in the theme's colours. */
export function useCanvases(
  base: RefObject<HTMLCanvasElement>,
  top: RefObject<HTMLCanvasElement>,
  room: Room | undefined,
) {
  const theme = useTheme();
  const colours = useMemo(() => mapColours(theme), [theme]);
  const brushes = useRef<{ base: Brush; top: Brush; ratio: number }>();
  useEffect(() => {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const made = [base.current, top.current].map(canvas => {
      if (canvas && room) {
        canvas.width = Math.round(room.width * ratio);
        canvas.height = Math.round(room.height * ratio);
      }
      const context = canvas?.getContext('2d');
      return context && new Brush(context, colours);
    });
    brushes.current =
      made[0] && made[1] ? { base: made[0], top: made[1], ratio } : undefined;
  }, [base, top, room, colours]);
  return { brushes, colours };
}
