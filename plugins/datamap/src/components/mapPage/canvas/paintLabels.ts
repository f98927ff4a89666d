import {
  label,
  LabelOrder,
  labelOrder,
  MapScene,
  placeLabels,
  SceneLabel,
} from '../scene';
import { Brush } from './Brush';

const weight = 600;

/** The labels of a scene at the zoom that was painted last: moving changes none. */
const remembered = new WeakMap<
  MapScene,
  { order: LabelOrder; k: number; labels: SceneLabel[] }
>();

function labelsOf(brush: Brush, scene: MapScene, k: number): SceneLabel[] {
  const known = remembered.get(scene);
  if (known?.k === k) {
    return known.labels;
  }
  const order = known?.order ?? labelOrder(scene);
  const labels = placeLabels(order, k, title =>
    brush.widthOf(title, { size: label.size, weight }),
  );
  remembered.set(scene, { order, k, labels });
  return labels;
}

/** Names of schemas and hubs while the map is too small for those of all. */
export function paintLabels(
  brush: Brush,
  scene: MapScene,
  k: number,
  strength: (id: string) => void,
): void {
  const { colours } = brush;
  const pixel = 1 / k;
  for (const { id, title, kind, place } of labelsOf(brush, scene, k)) {
    strength(id);
    brush.box(
      place,
      4 * pixel,
      colours.card,
      kind === 'schema' ? colours.text : colours.border,
      pixel,
    );
    brush.text(
      title,
      place.x + label.inset * pixel,
      place.y + 13 * pixel,
      // What fits is not shortened because of a rounded size.
      place.width - label.inset * pixel,
      { size: label.size * pixel, weight, colour: colours.text },
    );
  }
}
