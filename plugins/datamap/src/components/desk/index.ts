export { DeskLink } from './DeskLink';
export { DeskPage } from './DeskPage';
