export { SuggestedReferences } from './SuggestedReferences';
export { SuggestedSwitch } from './SuggestedSwitch';
