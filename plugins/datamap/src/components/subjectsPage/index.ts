export { SubjectsPage } from './SubjectsPage';
