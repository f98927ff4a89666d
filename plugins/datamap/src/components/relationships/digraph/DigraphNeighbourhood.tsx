import {
  ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { createPortal } from 'react-dom';
import { GraphView, IEdge } from 'react-digraph';
import { NeighbourhoodRenderer, Pointed } from '../../../map';
import { decorateLine, decorateLines } from './decorateLines';
import { DigraphCard } from './DigraphCard';
import { DigraphControls } from './DigraphControls';
import { DigraphDefs } from './DigraphDefs';
import { DigraphEdge, digraphElements, DigraphNode } from './digraphElements';
import { nodeIdOf } from './digraphIds';
import { DigraphView } from './DigraphView';
import { Loop } from './Loop';
import { pictureBox } from './pictureBox';
import { useCardHosts } from './useCardHosts';
import { useCooperativeGestures } from './useCooperativeGestures';
import { useDigraphRoots } from './useDigraphRoots';
import { useDigraphStyles } from './useDigraphStyles';
import { useRoom } from './useRoom';

const nothing = () => null;
const noTypes = {};

/** How long the picture moves when it is fitted again, in milliseconds. */
function movement(): number {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches
    ? 0
    : 250;
}

/** Draws a neighbourhood with react-digraph, up to about 150 tables. */
export const DigraphNeighbourhood: NeighbourhoodRenderer = ({
  picture,
  label,
  nameConnections,
  labelLine,
  renderCard,
  pointed,
  onPoint,
  onChooseLine,
  wheelZooms = false,
}) => {
  const classes = useDigraphStyles();
  const wrapper = useRef<HTMLDivElement>(null);
  const view = useRef<DigraphView | null>(null);
  const room = useRoom(wrapper);
  const { hosts, onHost } = useCardHosts();
  const { nodes, edges } = useMemo(
    () => digraphElements(picture, labelLine),
    [picture, labelLine],
  );
  const decoration = useRef({ nameConnections, pointed });
  decoration.current = { nameConnections, pointed };

  const setView = useDigraphRoots(view, nodes, edges);
  const zoom = useCallback((share: number) => {
    // Before the first fit there is nothing to zoom from.
    if (view.current?.state.viewTransform) {
      view.current.modifyZoom(share, 0, 0, movement());
    }
  }, []);
  useCooperativeGestures(wrapper, { zoom, wheelZooms });

  const fit = useCallback(() => {
    // The first fit is the graph's own, by its initial box.
    if (
      room &&
      picture.tables.length > 0 &&
      view.current?.state.viewTransform
    ) {
      view.current.handleZoomToFitImpl(pictureBox(picture, room), movement());
    }
  }, [picture, room]);
  useEffect(fit, [fit]);

  useLayoutEffect(() => {
    if (view.current?.entities) {
      decorateLines(view.current.entities, edges, { nameConnections, pointed });
    }
  }, [edges, hosts, nameConnections, pointed]);

  const renderNode = useCallback(
    (_: unknown, node: DigraphNode): ReactNode => (
      <DigraphCard node={node} onHost={onHost} />
    ),
    [onHost],
  );
  const afterRenderEdge = useCallback(
    (_: string, __: unknown, edge: IEdge, container: Element) =>
      decorateLine(container, (edge as DigraphEdge).line, decoration.current),
    [],
  );
  const pointedAt = (target: EventTarget): Pointed | undefined => {
    const element = target as Element;
    const { source, target: other } =
      element.closest<SVGElement>('.edge-container')?.dataset ?? {};
    const edge = edges.find(
      candidate => candidate.source === source && candidate.target === other,
    );
    if (edge) {
      return { kind: 'line', id: edge.line.id };
    }
    const id = element.closest('g.node')?.id;
    const node = nodes.find(candidate => `node-${candidate.id}` === id);
    return node && { kind: 'table', entityName: node.placed.table.entityName };
  };

  return (
    <div
      ref={wrapper}
      role="figure"
      aria-label={label}
      className={classes.root}
      data-pointing={pointed ? '' : undefined}
      onPointerOver={event => onPoint(pointedAt(event.target))}
      onPointerLeave={() => onPoint(undefined)}
    >
      {room && nodes.length > 0 && (
        <GraphView
          ref={setView}
          nodeKey="id"
          nodes={nodes}
          edges={edges}
          nodeTypes={noTypes}
          nodeSubtypes={noTypes}
          edgeTypes={noTypes}
          layoutEngineType="None"
          readOnly
          allowMultiselect={false}
          showGraphControls={false}
          minZoom={0.1}
          maxZoom={2}
          initialBBox={pictureBox(picture, room)}
          onSelect={selection => {
            for (const edge of selection.edges?.values() ?? []) {
              onChooseLine((edge as DigraphEdge).line);
            }
          }}
          renderBackground={nothing}
          renderDefs={() => <DigraphDefs nodes={nodes} />}
          renderNode={renderNode}
          renderNodeText={nothing}
          afterRenderEdge={afterRenderEdge}
        />
      )}
      {picture.tables.map(placed => {
        const { entityName } = placed.table;
        const host = hosts.get(nodeIdOf(entityName));
        return (
          host && [
            createPortal(renderCard(placed), host.card, entityName),
            placed.loops.length > 0 &&
              createPortal(
                <Loop placed={placed} name={nameConnections(placed.loops)} />,
                host.loop,
                `${entityName} loop`,
              ),
          ]
        );
      })}
      <DigraphControls onZoom={zoom} onFit={fit} />
    </div>
  );
};
