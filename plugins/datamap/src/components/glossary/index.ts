export { ColumnTerms } from './ColumnTerms';
export { GlossaryLink } from './GlossaryLink';
export { GlossaryPage } from './GlossaryPage';
export { TermsOfTable } from './TermsOfTable';
