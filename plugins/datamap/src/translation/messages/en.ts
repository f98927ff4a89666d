import { adminPage } from './adminPage.en';
import { ask } from './ask.en';
import { audit } from './audit.en';
import { changes } from './changes.en';
import { columnsTab } from './columnsTab.en';
import { describe } from './describe.en';
import { coverage } from './coverage.en';
import { desk } from './desk.en';
import { exchange } from './exchange.en';
import { failures } from './failures.en';
import { find } from './find.en';
import { glossary } from './glossary.en';
import { healthTab } from './healthTab.en';
import { homeWidgets } from './homeWidgets.en';
import { mapPage } from './mapPage.en';
import { measures } from './measures.en';
import { ownership } from './ownership.en';
import { proposals } from './proposals.en';
import { personalData } from './personalData.en';
import { relationships } from './relationships.en';
import { search } from './search.en';
import { startPage } from './startPage.en';
import { states } from './states.en';
import { structureTab } from './structureTab.en';
import { subjectsPage } from './subjectsPage.en';
import { tablePage } from './tablePage.en';
import { trust } from './trust.en';
import { usedBy } from './usedBy.en';
import { verdicts } from './verdicts.en';
import { warehousePage } from './warehousePage.en';

/** All texts, in English. */
export const messages = {
  adminPage,
  ask,
  audit,
  changes,
  columnsTab,
  describe,
  coverage,
  desk,
  exchange,
  failures,
  find,
  glossary,
  healthTab,
  homeWidgets,
  mapPage,
  measures,
  ownership,
  proposals,
  personalData,
  relationships,
  search,
  startPage,
  states,
  structureTab,
  subjectsPage,
  tablePage,
  trust,
  usedBy,
  verdicts,
  warehousePage,
} as const;
