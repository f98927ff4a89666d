export { ImportLink } from './ImportLink';
export { ImportPage } from './ImportPage';
