import { Root } from 'react-dom/client';

/** A rectangle in the picture's own pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * What react-digraph 9.1.2 has inside its `GraphView` and this renderer uses,
 * since its declarations leave it out. The library isn't changed any more.
 */
export interface DigraphView {
  /** One React root for each node and edge, by the id of its container. */
  roots: Record<string, Root>;
  /** Pending animation frames. */
  nodeTimeouts: Record<string, number>;
  edgeTimeouts: Record<string, number>;
  renderNodesTimeout?: ReturnType<typeof setTimeout>;
  /** The `<g>` that all containers are in; null after unmounting. */
  entities: SVGGElement | null;
  state: { viewTransform?: { k: number; x: number; y: number } };
  handleZoomToFitImpl(box: Box, duration: number): void;
  /** Zooms by a share, such as 0.25 for a quarter closer; false at the limit. */
  modifyZoom(share: number, x: number, y: number, duration: number): boolean;
  handleDocumentClick(event: Event): void;
}
