export { Action } from './Action';
export { PageFrame } from './PageFrame';
export { PageLink } from './PageLink';
export { Surroundings } from './Surroundings';
export { useToast, type ToastMessage } from './useToast';
