import { ComponentType, ReactNode } from 'react';
import { Connection } from './Connection';
import {
  DrawnLine,
  NeighbourhoodPicture,
  PlacedTable,
} from './NeighbourhoodPicture';

/** What the pointer is on, or what a list beside the picture points at. */
export type Pointed =
  | { kind: 'table'; entityName: string }
  | { kind: 'line'; id: string };

/** What a renderer of a neighbourhood is given. */
export interface NeighbourhoodRendererProps {
  picture: NeighbourhoodPicture;
  /** What the picture is called by screen readers. */
  label: string;
  /** The accessible name of a line or a loop: all that it stands for. */
  nameConnections(connections: Connection[]): string;
  /** A few words beside a line, such as "2 references"; none where one look suffices. */
  labelLine(line: DrawnLine): string | undefined;
  /**
   * The content of a table's card, HTML of the given width and height. It may
   * use every context that is around the renderer.
   */
  renderCard(placed: PlacedTable): ReactNode;
  /** Drawn so that it stands out, with what it touches. */
  pointed?: Pointed;
  /** The pointer came to something, or left. */
  onPoint(pointed: Pointed | undefined): void;
  /** A line was clicked. */
  onChooseLine(line: DrawnLine): void;
  /**
   * Whether the wheel alone zooms; otherwise it scrolls the page, and zooms
   * with Ctrl or Cmd, as a pinch on a touch pad does.
   */
  wheelZooms?: boolean;
}

/**
 * Draws tables and lines at given places into all the room that its parent
 * gives, with zooming, panning and accessible controls for both. Fits the
 * picture into the room when it first appears and when tables come or go.
 */
export type NeighbourhoodRenderer = ComponentType<NeighbourhoodRendererProps>;
