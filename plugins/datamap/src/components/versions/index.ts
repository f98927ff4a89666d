export { GoBack } from './GoBack';
export { VersionFrame, type VersionPart } from './VersionFrame';
export { VersionsDialog } from './VersionsDialog';
