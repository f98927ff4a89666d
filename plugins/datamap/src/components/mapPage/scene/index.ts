export { describeInScene } from './describeInScene';
export { pointOn, type Curve, type Point } from './curveBetween';
export { emphasisOf, type Emphasis } from './Emphasis';
export {
  thingOf,
  type ColumnMark,
  type MapScene,
  type SceneLine,
  type SceneSchema,
  type SceneTable,
  type SceneThing,
} from './MapScene';
export { nearestThing, walkable, type Direction } from './nearestThing';
export {
  label,
  labelOrder,
  ownNameFrom,
  placeLabels,
  type LabelOrder,
  type SceneLabel,
} from './placeLabels';
export { sceneOf } from './sceneOf';
export { sceneWords, type SceneWords } from './SceneWords';
export { lineAt, thingAt } from './thingAt';
