import { DigraphView } from './DigraphView';

/**
 * Takes down every React root of react-digraph that isn't among those to keep,
 * with its element. The library removes elements but keeps their roots, and a
 * root without its element is why a removed node would never come back.
 */
export function dropOtherRoots(
  view: DigraphView,
  keep: ReadonlySet<string>,
): void {
  for (const [containerId, root] of Object.entries(view.roots)) {
    if (!keep.has(containerId)) {
      root.unmount();
      delete view.roots[containerId];
      view.entities?.querySelector(`[id='${containerId}']`)?.remove();
    }
  }
}

/**
 * Ends what react-digraph leaves behind when it unmounts: pending frames, a
 * listener on the document, and a React root for each node and edge.
 */
export function leaveDigraph(view: DigraphView): void {
  clearTimeout(view.renderNodesTimeout);
  for (const frame of [
    ...Object.values(view.nodeTimeouts),
    ...Object.values(view.edgeTimeouts),
  ]) {
    cancelAnimationFrame(frame);
  }
  document.removeEventListener('mousedown', view.handleDocumentClick, {
    capture: true,
  });
  dropOtherRoots(view, new Set());
}
