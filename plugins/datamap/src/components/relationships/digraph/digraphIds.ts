/**
 * react-digraph joins the ids of a pair with `_` and with `-`, so that pairs of
 * names with these would be taken for one another. A node's id has neither.
 */
export function nodeIdOf(entityName: string): string {
  return entityName.replace(/[~_-]/g, character => {
    switch (character) {
      case '_':
        return '~u';
      case '-':
        return '~d';
      default:
        return '~t';
    }
  });
}

/** The id of the element, and of the React root, of a node. */
export function nodeContainerId(nodeId: string): string {
  return `node-${nodeId}-container`;
}

/** The id of the element, and of the React root, of an edge. */
export function edgeContainerId(edge: {
  source: string;
  target: string;
}): string {
  return `edge-${edge.source}-${edge.target}-container`;
}
