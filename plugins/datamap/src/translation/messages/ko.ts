import { flattenMessages } from '../flattenMessages';
import type { Translated } from '../Translated';
import type { messages as english } from './en';
import { adminPage } from './adminPage.ko';
import { ask } from './ask.ko';
import { audit } from './audit.ko';
import { changes } from './changes.ko';
import { columnsTab } from './columnsTab.ko';
import { describe } from './describe.ko';
import { coverage } from './coverage.ko';
import { desk } from './desk.ko';
import { exchange } from './exchange.ko';
import { failures } from './failures.ko';
import { find } from './find.ko';
import { glossary } from './glossary.ko';
import { healthTab } from './healthTab.ko';
import { homeWidgets } from './homeWidgets.ko';
import { mapPage } from './mapPage.ko';
import { measures } from './measures.ko';
import { ownership } from './ownership.ko';
import { proposals } from './proposals.ko';
import { personalData } from './personalData.ko';
import { relationships } from './relationships.ko';
import { search } from './search.ko';
import { startPage } from './startPage.ko';
import { states } from './states.ko';
import { structureTab } from './structureTab.ko';
import { subjectsPage } from './subjectsPage.ko';
import { tablePage } from './tablePage.ko';
import { trust } from './trust.ko';
import { usedBy } from './usedBy.ko';
import { verdicts } from './verdicts.ko';
import { warehousePage } from './warehousePage.ko';

/** All texts, in Korean. */
export const messages: Translated<typeof english> = {
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
};

export default flattenMessages(messages);
