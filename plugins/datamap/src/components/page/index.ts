export { Action } from './Action';
export { PageFrame } from './PageFrame';
export { Surroundings } from './Surroundings';
export { useToast, type ToastMessage } from './useToast';
