export { AbbreviationStore } from './AbbreviationStore';
export { markForSearch } from './markForSearch';
export { MissStore } from './MissStore';
export { prepareSimilarity } from './prepareSimilarity';
export { readSearchConfig, type SearchConfig } from './readSearchConfig';
export { SearchIndexer } from './SearchIndexer';
export { SearchStore } from './SearchStore';
export { StartLists } from './StartLists';
