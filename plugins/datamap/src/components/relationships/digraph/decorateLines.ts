import { Connection, DrawnLine, Pointed } from '../../../map';
import { DigraphEdge } from './digraphElements';
import { edgeContainerId } from './digraphIds';

interface DecorateLinesOptions {
  nameConnections(connections: Connection[]): string;
  pointed?: Pointed;
}

/** Whether what is pointed at is the line, or a table at one of its ends. */
export function isPointedAt(
  { id, ends }: DrawnLine,
  pointed: Pointed | undefined,
): boolean {
  return pointed?.kind === 'table'
    ? ends.includes(pointed.entityName)
    : pointed?.id === id;
}

/** Gives a drawn line its accessible name, its place below the cards, and its strength. */
export function decorateLine(
  container: Element,
  line: DrawnLine,
  { nameConnections, pointed }: DecorateLinesOptions,
): void {
  container.setAttribute('role', 'img');
  container.setAttribute('aria-label', nameConnections(line.connections));
  container.classList.toggle('near', isPointedAt(line, pointed));
  const { parentNode } = container;
  const card = parentNode?.querySelector(':scope > [id^="node-"]');
  if (
    card &&
    card.compareDocumentPosition(container) & Node.DOCUMENT_POSITION_FOLLOWING
  ) {
    parentNode?.insertBefore(container, card);
  }
}

/** Does so for all lines that are drawn by now. */
export function decorateLines(
  entities: Element,
  edges: DigraphEdge[],
  options: DecorateLinesOptions,
): void {
  for (const edge of edges) {
    const container = entities.querySelector(`[id='${edgeContainerId(edge)}']`);
    if (container) {
      decorateLine(container, edge.line, options);
    }
  }
}
