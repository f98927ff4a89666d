import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  SimulationNodeDatum,
} from 'd3-force';
import { Pace } from './createPace';
import { Placement, Pull, Sized } from './Placement';

interface Body extends SimulationNodeDatum {
  id: string;
  radius: number;
}

/** What lies between two things at least, in pixels. */
const gap = 28;

/** How often the forces act before all is still. */
const steps = 150;

/** From so far on what is far away acts as one; more is quicker and less exact. */
const coarseness = 1.5;

/**
 * What pulls each other comes near, by d3-force, which starts from the same
 * places every time. Things are wider than high, so the forces act in a space
 * where each fits into a circle, and nothing covers anything.
 */
export async function placeByForce(
  things: Sized[],
  pulls: Pull[],
  pace: Pace,
): Promise<Placement> {
  const widest = Math.max(...things.map(({ width }) => width + gap));
  const highest = Math.max(...things.map(({ height }) => height + gap));
  const squeeze = widest / highest;
  const bodies: Body[] = things.map(({ id, width, height }) => ({
    id,
    radius: Math.hypot((width + gap) / squeeze, height + gap) / 2,
  }));
  const known = new Set(bodies.map(({ id }) => id));
  const links = pulls
    .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
    .map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(highest * 1.2),
    )
    .force(
      'charge',
      forceManyBody()
        .strength(-highest * 1.5)
        .theta(coarseness),
    )
    .force(
      'collision',
      forceCollide<Body>(({ radius }) => radius).iterations(2),
    )
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.05))
    .stop();
  simulation.alphaDecay(1 - 0.001 ** (1 / steps));
  for (let step = 0; step < steps; step += 1) {
    simulation.tick();
    await pace();
  }
  return new Map(
    things.map(({ id, width, height }, index) => {
      const { x = 0, y = 0 } = bodies[index];
      return [
        id,
        { x: x * squeeze - width / 2, y: y - height / 2, width, height },
      ];
    }),
  );
}
