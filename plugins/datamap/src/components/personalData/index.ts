export { PersonalDataPart } from './PersonalDataPart';
export { PersonalMark } from './PersonalMark';
