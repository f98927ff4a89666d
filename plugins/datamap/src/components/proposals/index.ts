export { DeskProposals } from './DeskProposals';
export { ProposeDialog } from './ProposeDialog';
export { TableProposals } from './TableProposals';
