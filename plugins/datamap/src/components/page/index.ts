export { Action } from './Action';
export { PageFrame } from './PageFrame';
