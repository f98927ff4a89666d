export { Action } from './Action';
export { PageFrame } from './PageFrame';
export { Surroundings } from './Surroundings';
