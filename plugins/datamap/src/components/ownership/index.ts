export { DeskRequests } from './DeskRequests';
export { OwnerPart } from './OwnerPart';
export { TableRequests } from './TableRequests';
