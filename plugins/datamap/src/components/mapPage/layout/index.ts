export { boundsOf, type Placement, type Rectangle } from './Placement';
export { card, columnsOnCard } from './sizes';
export { usePlacedAnswer, type PlacedAnswer } from './usePlacedAnswer';
