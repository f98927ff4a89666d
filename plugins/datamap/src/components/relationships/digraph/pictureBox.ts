import { NeighbourhoodPicture } from '../../../map';
import { Box } from './DigraphView';

/** Room that a picture leaves at its edges, in pixels. */
const margin = 24;

/**
 * The rectangle around a picture's cards; at least as large as the room that
 * it is shown in, so that a small picture isn't blown up.
 */
export function pictureBox(
  { tables }: NeighbourhoodPicture,
  room: { width: number; height: number },
): Box {
  const left = Math.min(...tables.map(({ x, width }) => x - width / 2));
  const right = Math.max(...tables.map(({ x, width }) => x + width / 2));
  const top = Math.min(...tables.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...tables.map(({ y, height }) => y + height / 2));
  const width = Math.max(right - left + margin, room.width * 0.9);
  const height = Math.max(bottom - top + margin, room.height * 0.9);
  return {
    x: (left + right - width) / 2,
    y: (top + bottom - height) / 2,
    width,
    height,
  };
}
