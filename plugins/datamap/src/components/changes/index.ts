export { type ChangeFamily, changeFamilies, kindsOf } from './changeFamilies';
export { ChangeItem } from './ChangeItem';
export { SeverityMark } from './SeverityMark';
