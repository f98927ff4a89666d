import { ComponentType } from 'react';
import { Emphasis, MapScene } from './scene';

/** What a renderer of the map is given. */
export interface MapRendererProps {
  scene: MapScene;
  /** The id of what is selected: drawn with a ring, and brought into view. */
  selected: string | undefined;
  /** What stands out; everything else steps back. Brought into view. */
  emphasis?: Emphasis;
  /** What screen readers hear of a thing or a line, and others read when they point at it. */
  describe(id: string): string;
  /** Something, or nothing, was clicked or walked to. */
  onSelect(id: string | undefined): void;
  /** Something was double-clicked, or Enter was pressed on it. */
  onFollow(id: string): void;
}

/**
 * Draws a scene into all the room that its parent gives, with zooming, panning
 * and accessible controls for both, and lets people walk over it by keys. Fits
 * the scene into the room whenever its places change.
 */
export type MapRenderer = ComponentType<MapRendererProps>;
